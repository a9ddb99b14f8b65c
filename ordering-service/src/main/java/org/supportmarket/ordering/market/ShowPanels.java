package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.eligibility.CategoryTree;
import org.supportmarket.ordering.gap.Area;
import org.supportmarket.ordering.trends.Reconciliations;

/** Says what panels there are, what goes together, and when the figures were last checked. */
@ApplicationScoped
class ShowPanels {
  private final Area area;
  private final Names names;
  private final Publications publications;
  private final Reconciliations reconciliations;

  ShowPanels(Area area, Names names, Publications publications, Reconciliations reconciliations) {
    this.area = area;
    this.names = names;
    this.publications = publications;
    this.reconciliations = reconciliations;
  }

  PanelsView show(String council) {
    return new PanelsView(
        council,
        panels(),
        values(council).entrySet().stream()
            .map(one -> filter(one.getKey(), one.getValue()))
            .toList(),
        publications.publishedAt(),
        council.equals(England.GSS) ? null : reconciliations.of(council).orElse(null));
  }

  private static List<PanelsView.Panel> panels() {
    return Stream.concat(
            Stream.of(
                new PanelsView.Panel(PanelRequest.TIME, fields(rows())),
                new PanelsView.Panel(PanelRequest.CHANGE, List.of()),
                new PanelsView.Panel(PanelRequest.PRICE, List.of())),
            rows().stream().map(rows -> new PanelsView.Panel(rows.field(), goWith(rows))))
        .toList();
  }

  private static List<String> goWith(Dimension rows) {
    Set<Dimension> others = EnumSet.noneOf(Dimension.class);
    rows().stream()
        .filter(other -> other != rows)
        .filter(other -> Lattice.find(Grain.YEAR, Set.of(rows, other)).isPresent())
        .forEach(others::add);
    if (rows == Dimension.CATEGORY) {
      others.add(Dimension.GROUP);
    }
    return fields(others);
  }

  /** Rows of panels; units are told apart only where prices are. */
  private static Set<Dimension> rows() {
    return EnumSet.complementOf(EnumSet.of(Dimension.UNIT));
  }

  private static List<String> fields(Collection<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::field).toList();
  }

  private Map<Dimension, Collection<String>> values(String council) {
    Map<Dimension, Collection<String>> values = new EnumMap<>(Dimension.class);
    values.put(Dimension.GROUP, new TreeSet<>(CategoryTree.groups().values()));
    values.put(Dimension.CATEGORY, new TreeSet<>(CategoryTree.groups().keySet()));
    values.put(Dimension.DISTRICT, area.districts(council));
    values.put(Dimension.AGE, new TreeSet<>(Circumstances.AGE_BANDS));
    Arrays.stream(Dimension.values())
        .filter(one -> !values.containsKey(one) && !Names.known(one).isEmpty())
        .forEach(one -> values.put(one, Names.known(one)));
    return values;
  }

  private PanelsView.Filter filter(Dimension dimension, Collection<String> keys) {
    Map<String, String> called = names.of(dimension, keys);
    return new PanelsView.Filter(
        dimension.field(),
        keys.stream().map(key -> new PanelsView.Value(key, called.get(key))).toList());
  }
}

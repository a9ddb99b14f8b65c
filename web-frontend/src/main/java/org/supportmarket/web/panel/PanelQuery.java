package org.supportmarket.web.panel;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.supportmarket.web.layout.Here;

/**
 * What the address of a panel asks for.
 *
 * @param from first month, or null
 * @param years whether it is shown by financial years
 * @param filters what it is narrowed to
 * @param of what is compared, of the panel change only; else null
 * @param england whether of all of England instead of the officer's council
 */
record PanelQuery(
    Panel panel,
    String from,
    String to,
    boolean years,
    Map<String, String> filters,
    Panel of,
    boolean england) {
  static final String MARKET = "/council/market";

  private static final int LONGEST = 120;
  private static final String YEAR = "year";
  private static final String OF = "of";
  private static final String AREA = "area";
  private static final String ENGLAND = "england";

  PanelQuery {
    filters = new TreeMap<>(filters);
  }

  /** Words of the address that mean nothing here are left out. */
  static PanelQuery of(Panel panel, MultivaluedMap<String, String> address) {
    Map<String, String> filters = new TreeMap<>();
    address.forEach(
        (name, values) -> {
          String value = values.getFirst().strip();
          if (Panel.of(name).filter(Panel::isFilter).isPresent()
              && !value.isEmpty()
              && value.length() <= LONGEST) {
            filters.put(name, value);
          }
        });
    boolean change = panel == Panel.CHANGE;
    return new PanelQuery(
        panel,
        change ? null : word(address.getFirst("from")),
        word(address.getFirst("to")),
        !change && YEAR.equals(address.getFirst("by")),
        change ? Map.of() : filters,
        change ? compared(address.getFirst(OF)) : null,
        ENGLAND.equals(address.getFirst(AREA)));
  }

  private static Panel compared(String of) {
    return Optional.ofNullable(of)
        .flatMap(Panel::of)
        .filter(Panel::isFilter)
        .orElse(Panel.CATEGORY);
  }

  /** What is looked at where rows are looked at closer: a change's rows without its months. */
  PanelQuery rows() {
    return of == null ? this : new PanelQuery(of, null, null, false, Map.of(), null, england);
  }

  /** The question to ordering. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>(times());
    asked.putAll(filters);
    if (of != null) {
      asked.put(OF, of.code());
    }
    return asked;
  }

  /** Whether all of England can be asked this: not by or in a district, nor by or of a provider. */
  boolean canBeOfEngland() {
    return panel.isOfEngland()
        && (of == null || of.isOfEngland())
        && filters.keySet().stream()
            .flatMap(one -> Panel.of(one).stream())
            .allMatch(Panel::isOfEngland);
  }

  /** The same question about all of England, or about the officer's own council. */
  PanelQuery ofEngland(boolean all) {
    return new PanelQuery(panel, from, to, years, filters, of, all);
  }

  /** What stays as it is where other months are chosen. */
  Map<String, String> kept() {
    return addressed(filters);
  }

  /** The address of this page. */
  String href() {
    return href("");
  }

  /** The same figures in another form. */
  String href(String form) {
    return MARKET + "/" + panel.code() + form + query(addressed(asked()));
  }

  /** Another panel of the same time, narrowed to these. */
  String to(Panel other, Map<String, String> narrowed) {
    Map<String, String> asked = new LinkedHashMap<>(times());
    asked.putAll(new TreeMap<>(narrowed));
    return MARKET + "/" + other.code() + query(addressed(asked));
  }

  /** The same without this filter. */
  String without(String filter) {
    Map<String, String> fewer = new TreeMap<>(filters);
    fewer.remove(filter);
    return to(panel, fewer);
  }

  /** Where a row leads: what is in it, or how it went over time where it is narrowed already. */
  String closer(String row) {
    Map<String, String> narrowed = new TreeMap<>(filters);
    String group = narrowed.remove(Panel.GROUP.code());
    boolean narrow = !narrowed.isEmpty();
    narrowed.put(panel == Panel.PRICE ? Panel.CATEGORY.code() : panel.code(), row);
    boolean category = panel == Panel.CATEGORY || panel == Panel.PRICE;
    return to(narrow || group != null || category ? Panel.TIME : Panel.CATEGORY, narrowed);
  }

  private Map<String, String> addressed(Map<String, String> asked) {
    if (!england) {
      return asked;
    }
    Map<String, String> addressed = new LinkedHashMap<>(asked);
    addressed.put(AREA, ENGLAND);
    return addressed;
  }

  private Map<String, String> times() {
    Map<String, String> times = new LinkedHashMap<>();
    if (from != null) {
      times.put("from", from);
    }
    if (to != null) {
      times.put("to", to);
    }
    if (years) {
      times.put("by", YEAR);
    }
    return times;
  }

  static String query(Map<String, String> asked) {
    return asked.isEmpty()
        ? ""
        : asked.entrySet().stream()
            .map(one -> one.getKey() + "=" + Here.encode(one.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String word(String text) {
    return text == null || text.isBlank() || text.length() > LONGEST ? null : text.strip();
  }
}

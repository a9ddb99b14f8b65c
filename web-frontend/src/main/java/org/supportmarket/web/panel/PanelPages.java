package org.supportmarket.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MarketChanges;
import org.supportmarket.web.client.MarketPanel;
import org.supportmarket.web.client.MarketPanels;
import org.supportmarket.web.client.PanelNote;
import org.supportmarket.web.client.PanelsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.council.CheckedLine;
import org.supportmarket.web.council.OwnCouncil;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.Visitor;

/** Puts the page of a panel together. */
@RequestScoped
class PanelPages {
  static final String AWAY = "trends_unavailable";

  @Inject Area area;
  @Inject OwnCouncil council;
  @Inject Visitor visitor;
  @Inject Clock clock;
  @Inject @RestClient PanelsApi panels;

  /** Figures with what they are narrowed to, in words. */
  private record Found(
      PanelPage.Shown shown, LocalDate from, LocalDate to, Map<String, String> names) {}

  /**
   * The page with its figures. Where there are none just now it says so; what cannot be asked for
   * is a problem of the page.
   *
   * @param words what stands in the field for a note
   */
  PanelPage page(PanelQuery query, String words, String done, Problems problems) {
    MarketPanels known = panels.panels(area.gss(query));
    Found found = null;
    String away = null;
    try {
      found = query.of() == null ? figures(query) : changes(query);
    } catch (Refusal no) {
      if (no.is(AWAY)) {
        away = no.sentence();
      } else if (no.is("panel_unknown") || no.is("invalid_period")) {
        problems.add("to", no.sentence());
      } else {
        throw no;
      }
    }
    Map<String, String> names = found == null ? Map.of() : found.names();
    return new PanelPage(
        query.panel().question(),
        query.panel().code(),
        known.publishedAt(),
        area.checked(query, known.reconciliation()),
        whose(query),
        query.filters().entrySet().stream().map(one -> chip(query, one, names)).toList(),
        PanelForm.of(
            query,
            known,
            found == null ? null : found.from(),
            found == null ? null : found.to(),
            YearMonth.now(clock)),
        found == null ? null : found.shown(),
        away,
        maySignal(query) ? Signalled.href(query.filters()) : null,
        query.england() ? null : noted(query, known, words, done),
        Meaning.ALL,
        problems);
  }

  private Found figures(PanelQuery query) {
    Panel panel = query.panel();
    MarketPanel figures = panels.panel(area.gss(query), panel.code(), query.asked());
    Beside beside = beside(query);
    LocalDate today = LocalDate.now(clock);
    boolean rows = panel != Panel.TIME && panel != Panel.PRICE;
    PanelPage.Shown shown =
        new PanelPage.Shown(
            PanelAnswer.of(panel, figures, today),
            Periods.name(figures.from(), figures.to()),
            PanelPictures.of(panel, figures, today),
            switch (panel) {
              case TIME -> PanelTables.time(figures, today);
              case PRICE -> PanelTables.prices(query, figures, today, beside);
              default -> PanelTables.rows(query, figures, today, maySignal(query), beside);
            },
            rows && !figures.rows().isEmpty() ? PanelTables.periods(query, figures) : null,
            figures.rowsLeftOut(),
            0,
            query.href("/figures.csv"),
            query.href("/figures.xlsx"));
    return new Found(shown, figures.from(), figures.to(), figures.filterNames());
  }

  private Found changes(PanelQuery query) {
    MarketChanges changes = panels.changes(area.gss(query), query.of().code(), query.to());
    Beside beside =
        query.england()
            ? Beside.of(panels.changes(council.gss(), query.of().code(), query.to()))
            : Beside.NOTHING;
    PanelPage.Shown shown =
        new PanelPage.Shown(
            PanelAnswer.of(changes),
            Periods.name(changes.from(), changes.to()) + ", beside the same months a year before",
            PanelPictures.of(changes),
            PanelTables.changes(query, changes, maySignal(query), beside),
            null,
            0,
            changes.suppressed(),
            query.href("/figures.csv"),
            query.href("/figures.xlsx"));
    return new Found(shown, changes.from(), changes.to(), Map.of());
  }

  /** The officer's own council in a column beside all of England, where there are rows. */
  private Beside beside(PanelQuery query) {
    return query.england() && query.panel() != Panel.TIME
        ? Beside.of(query.panel(), panels.panel(council.gss(), query.panel().code(), query.asked()))
        : Beside.NOTHING;
  }

  private static PanelPage.Whose whose(PanelQuery query) {
    return query.england() || query.canBeOfEngland()
        ? new PanelPage.Whose(
            query.england(), query.ofEngland(false).href(), query.ofEngland(true).href())
        : null;
  }

  private PanelPage.Noted noted(PanelQuery query, MarketPanels known, String words, String done) {
    return new PanelPage.Noted(
        panels.notes(council.gss(), query.panel().code()).stream()
            .map(note -> line(query, known, note))
            .toList(),
        query.asked().entrySet().stream()
            .map(one -> new PanelPage.Kept(one.getKey(), one.getValue()))
            .toList(),
        mayPublish(),
        words,
        done);
  }

  private static PanelPage.Line line(PanelQuery query, MarketPanels known, PanelNote note) {
    if (note.filters().isEmpty()) {
      return new PanelPage.Line(note, null, null);
    }
    Map<String, String> filters = new TreeMap<>();
    for (String filter : note.filters().split("&")) {
      String[] parts = filter.split("=", 2);
      filters.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    String about =
        filters.entrySet().stream()
            .map(one -> nameOf(known, one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    return new PanelPage.Line(note, about, query.to(query.panel(), filters));
  }

  private static String nameOf(MarketPanels known, String filter, String key) {
    return known.filters().stream()
        .filter(one -> one.name().equals(filter))
        .flatMap(one -> one.values().stream())
        .filter(one -> one.key().equals(key))
        .map(MarketPanels.Value::name)
        .findFirst()
        .orElse("one " + filter);
  }

  private static PanelPage.Chip chip(
      PanelQuery query, Map.Entry<String, String> filter, Map<String, String> names) {
    return new PanelPage.Chip(
        names.getOrDefault(filter.getKey(), filter.getValue()), query.without(filter.getKey()));
  }

  private boolean maySignal(PanelQuery query) {
    return mayPublish() && !query.england();
  }

  private boolean mayPublish() {
    return visitor.has("commissioner");
  }

  /** The questions, without waiting for any answer. */
  MarketPage market(List<Panel> first, List<Panel> more) {
    MarketPanels known = panels.panels(council.gss());
    return new MarketPage(
        known.publishedAt(),
        CheckedLine.ledger(known.reconciliation()),
        first.stream().map(PanelPages::asked).toList(),
        more.stream().map(PanelPages::link).toList(),
        mayPublish(),
        PanelForm.months(YearMonth.now(clock).minusMonths(1), null));
  }

  private static MarketPage.Asked asked(Panel panel) {
    String href = PanelQuery.MARKET + "/" + panel.code();
    return new MarketPage.Asked(panel.question(), href, href + "/answer");
  }

  private static Link link(Panel panel) {
    return Link.to(PanelQuery.MARKET + "/" + panel.code(), panel.question());
  }
}

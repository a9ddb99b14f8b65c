package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/** Finds out of which councils there are figures for everybody. */
@ApplicationScoped
class ShowPublicCouncils {
  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
  private static final Table TABLE = Lattice.find(Grain.MONTH, Set.of()).orElseThrow();

  private final CellSearch search;
  private final Publications publications;
  private final Database database;
  private final Clock clock;

  /** Everybody asks for the same, and it stays so until the next publication. */
  private volatile Shown shown;

  ShowPublicCouncils(CellSearch search, Publications publications, Database database, Clock clock) {
    this.search = search;
    this.publications = publications;
    this.database = database;
    this.clock = clock;
  }

  private record Shown(Instant publishedAt, LocalDate quarter, PublicCouncils councils) {}

  private record Named(String gss, String name) {}

  /** Those with at least one quarter that is over, by name. */
  PublicCouncils show() {
    LocalDate thisQuarter = Grain.QUARTER.first(LocalDate.now(clock));
    Instant publishedAt = publications.publishedAt();
    Shown last = shown;
    if (last == null
        || !last.publishedAt().equals(publishedAt)
        || !last.quarter().equals(thisQuarter)) {
      last = new Shown(publishedAt, thisQuarter, find(publishedAt, thisQuarter));
      shown = publishedAt == null ? null : last;
    }
    return last.councils();
  }

  private PublicCouncils find(Instant publishedAt, LocalDate thisQuarter) {
    Map<String, LocalDate> first =
        search.find(null, TABLE, Map.of(), EVER, thisQuarter.minusDays(1)).stream()
            .collect(
                Collectors.toMap(
                    Cell::council,
                    Cell::period,
                    (one, other) -> one.isBefore(other) ? one : other));
    String last = Grain.QUARTER.label(Grain.QUARTER.before(thisQuarter, 1));
    return new PublicCouncils(
        publishedAt,
        named(first.keySet()).stream()
            .map(
                one ->
                    new PublicCouncils.Council(
                        one.gss(),
                        one.name(),
                        Grain.QUARTER.label(Grain.QUARTER.first(first.get(one.gss()))),
                        last))
            .sorted(Comparator.comparing(PublicCouncils.Council::name))
            .toList());
  }

  /** All England is no council, and has no name here. */
  private List<Named> named(Set<String> councils) {
    return database.query(
        "SELECT gss, name FROM council WHERE gss = ANY (?)",
        row -> new Named(row.getString("gss"), row.getString("name")),
        (Object) councils.toArray(String[]::new));
  }
}

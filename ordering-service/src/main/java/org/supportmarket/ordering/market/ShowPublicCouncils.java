package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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

  ShowPublicCouncils(CellSearch search, Publications publications, Database database, Clock clock) {
    this.search = search;
    this.publications = publications;
    this.database = database;
    this.clock = clock;
  }

  private record Named(String gss, String name) {}

  /** Those with at least one quarter that is over, by name. */
  PublicCouncils show() {
    LocalDate thisQuarter = Grain.QUARTER.first(LocalDate.now(clock));
    Map<String, LocalDate> first =
        search.find(null, TABLE, Map.of(), EVER, thisQuarter.minusDays(1)).stream()
            .collect(
                Collectors.toMap(
                    Cell::council,
                    Cell::period,
                    (one, other) -> one.isBefore(other) ? one : other));
    String last = Grain.QUARTER.label(Grain.QUARTER.before(thisQuarter, 1));
    return new PublicCouncils(
        publications.publishedAt(),
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

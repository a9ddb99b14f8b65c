package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;

/** The book of publications: of several copies of the service, one works on one at a time. */
@ApplicationScoped
class Publications {
  /** A copy that has worked for so long has died over it. */
  private static final Duration GIVEN_UP_AFTER = Duration.ofHours(2);

  private static final String GIVE_UP_OLD =
      """
      UPDATE market_publication SET given_up_at = ?
       WHERE published_at IS NULL AND given_up_at IS NULL AND begun_at < ?
      """;
  private static final String BEGIN =
      """
      INSERT INTO market_publication (id, day, asked_by, begun_at, last_fact)
      SELECT ?, ?, ?, ?, coalesce(max(seq), 0) FROM purchase_fact
      ON CONFLICT DO NOTHING
      """;
  private static final String FINISH =
      """
      UPDATE market_publication SET published_at = ?, facts = ?, councils = ?, cells = ?, hidden = ?
       WHERE id = ? AND given_up_at IS NULL
      """;
  private static final String LATEST =
      """
      SELECT id, day, begun_at, published_at, facts, councils, cells, hidden, last_fact
        FROM market_publication WHERE published_at IS NOT NULL ORDER BY published_at DESC LIMIT ?
      """;

  private static final Duration REMEMBERED = Duration.ofSeconds(1);

  private final Database database;
  private volatile Shown shown;

  Publications(Database database) {
    this.database = database;
  }

  private record Shown(Instant publishedAt, long nanos) {}

  /** Its id; empty if another is being made just now. */
  @Transactional
  Optional<UUID> begin(String askedBy, Instant now) {
    database.update(GIVE_UP_OLD, now, now.minus(GIVEN_UP_AFTER));
    UUID id = UUID.randomUUID();
    LocalDate day = LocalDate.ofInstant(now, Time.PEOPLES_ZONE);
    return database.update(BEGIN, id, day, askedBy, now) == 1 ? Optional.of(id) : Optional.empty();
  }

  @Transactional
  void finish(UUID id, Instant publishedAt, Totals totals) {
    database.update(
        FINISH, publishedAt, totals.facts, totals.councils.size(), totals.cells, totals.hidden, id);
  }

  @Transactional
  void giveUp(UUID id, Instant now) {
    database.update(
        "UPDATE market_publication SET given_up_at = ? WHERE id = ? AND published_at IS NULL",
        now,
        id);
  }

  /** The latest first. */
  List<Publication> latest(int most) {
    return database.query(LATEST, Publications::read, most);
  }

  Optional<Publication> latest() {
    return latest(1).stream().findFirst();
  }

  /**
   * When the latest was published, for whoever is shown figures; null if none ever was. Known for a
   * second, since all ask for it: of another copy's publication people hear so much later.
   */
  Instant publishedAt() {
    Shown last = shown;
    if (last == null || System.nanoTime() - last.nanos() > REMEMBERED.toNanos()) {
      last = new Shown(latest().map(Publication::publishedAt).orElse(null), System.nanoTime());
      shown = last;
    }
    return last.publishedAt();
  }

  void forget(@Observes CellsPublished published) {
    shown = null;
  }

  /** The highest number of a fact so far. */
  long lastFact() {
    return database
        .one("SELECT coalesce(max(seq), 0) FROM purchase_fact", row -> row.getLong(1))
        .orElseThrow();
  }

  /** What a publication came to, while it is being made. */
  static final class Totals {
    private final Set<String> councils = new HashSet<>();
    private long facts;
    private long cells;
    private long hidden;

    void addFacts(String council, long some) {
      councils.add(council);
      facts += some;
    }

    void addCells(List<Cell> ofCells) {
      cells += ofCells.size();
      hidden += ofCells.stream().filter(Cell::isHidden).count();
    }

    @Override
    public String toString() {
      return "%d facts of %d councils, %d cells, %d of them hidden"
          .formatted(facts, councils.size(), cells, hidden);
    }
  }

  private static Publication read(ResultSet row) throws SQLException {
    return new Publication(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getTimestamp("begun_at").toInstant(),
        row.getTimestamp("published_at").toInstant(),
        row.getLong("facts"),
        row.getLong("councils"),
        row.getLong("cells"),
        row.getLong("hidden"),
        row.getLong("last_fact"));
  }
}

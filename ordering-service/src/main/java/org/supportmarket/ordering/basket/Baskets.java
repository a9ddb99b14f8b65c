package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.order.Repeat;
import org.supportmarket.ordering.person.PersonRef;

/** The rows of baskets. */
@ApplicationScoped
public class Baskets {
  private static final String RAISE =
      """
      INSERT INTO basket (person_id, version) VALUES (?, 1)
      ON CONFLICT (person_id) DO UPDATE SET version = basket.version + 1
      """;
  private static final String INSERT =
      """
      INSERT INTO basket_line (id, person_id, listing_id, seen_version, seen_pence, pence, quantity, minutes, starts_on,
                               starts_at, repeat_every, repeat_times, repeat_until, outcome_id, pots, put_in_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE basket_line
         SET seen_version = ?, seen_pence = ?, pence = ?, quantity = ?, minutes = ?, starts_on = ?, starts_at = ?,
             repeat_every = ?, repeat_times = ?, repeat_until = ?, outcome_id = ?, pots = ?
       WHERE id = ?
      """;

  private final Database database;

  Baskets(Database database) {
    this.database = database;
  }

  /** The basket's version; 0 while nothing was ever in it. */
  public long version(PersonRef person) {
    return database
        .one("SELECT version FROM basket WHERE person_id = ?", row -> row.getLong(1), person.id())
        .orElse(0L);
  }

  /** The same, and nobody changes it until the transaction ends. */
  public long lockedVersion(PersonRef person) {
    return database
        .one(
            "SELECT version FROM basket WHERE person_id = ? FOR NO KEY UPDATE",
            row -> row.getLong(1),
            person.id())
        .orElse(0L);
  }

  /** What is in it, in the order in which it was put in. */
  public List<BasketLine> lines(PersonRef person) {
    return database.query(
        "SELECT * FROM basket_line WHERE person_id = ? ORDER BY place", Baskets::line, person.id());
  }

  /** Says that it is another basket now, and holds it until the transaction ends. */
  public void raise(PersonRef person) {
    database.update(RAISE, person.id());
  }

  /** Takes lines out. */
  public void remove(Collection<UUID> lines) {
    database.update(
        "DELETE FROM basket_line WHERE id = ANY(?)", (Object) lines.toArray(UUID[]::new));
  }

  void insert(PersonRef person, BasketLine line, Instant when) {
    Repeat repeat = line.repeat();
    database.update(
        INSERT,
        line.id(),
        person.id(),
        line.listingId(),
        line.seenVersion(),
        line.seenPence(),
        line.pence(),
        line.quantity(),
        line.minutes(),
        line.startsOn(),
        line.startsAt(),
        repeat == null ? null : repeat.every(),
        repeat == null ? null : repeat.times(),
        repeat == null ? null : repeat.until(),
        line.outcomeId(),
        line.pots().toArray(UUID[]::new),
        when);
  }

  void update(BasketLine line) {
    Repeat repeat = line.repeat();
    database.update(
        UPDATE,
        line.seenVersion(),
        line.seenPence(),
        line.pence(),
        line.quantity(),
        line.minutes(),
        line.startsOn(),
        line.startsAt(),
        repeat == null ? null : repeat.every(),
        repeat == null ? null : repeat.times(),
        repeat == null ? null : repeat.until(),
        line.outcomeId(),
        line.pots().toArray(UUID[]::new),
        line.id());
  }

  private static BasketLine line(ResultSet row) throws SQLException {
    String every = row.getString("repeat_every");
    OffsetDateTime startsAt = row.getObject("starts_at", OffsetDateTime.class);
    return new BasketLine(
        row.getObject("id", UUID.class),
        row.getObject("listing_id", UUID.class),
        row.getObject("seen_version", Integer.class),
        row.getObject("seen_pence", Long.class),
        row.getObject("pence", Long.class),
        row.getLong("quantity"),
        row.getObject("minutes", Integer.class),
        row.getObject("starts_on", LocalDate.class),
        startsAt == null ? null : startsAt.toInstant(),
        every == null
            ? null
            : new Repeat(
                every,
                row.getObject("repeat_times", Integer.class),
                row.getObject("repeat_until", LocalDate.class)),
        row.getObject("outcome_id", UUID.class),
        List.of((UUID[]) row.getArray("pots").getArray()));
  }
}

package org.supportmarket.ordering.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.audit.Act;

/** The signals of all councils. */
@ApplicationScoped
class Signals {
  private static final String SELECT =
      """
      SELECT s.*, c.name AS council_name,
             CASE WHEN s.ended_at IS NOT NULL THEN 'ended' WHEN s.open_until < ? THEN 'over' ELSE 'open' END AS state
        FROM market_signal s JOIN council c ON c.gss = s.council
      """;

  private static final String NEWEST_FIRST = " ORDER BY s.published_at DESC, s.id";

  private static final String OF_COUNCIL =
      " WHERE s.council = ? AND (s.ended_at IS NULL AND s.open_until >= ?) = ?";

  private static final String OPEN =
      """
       WHERE s.ended_at IS NULL AND s.open_until >= ?
         AND (? = '' OR s.council = ?) AND (? = '' OR s.category = ?) AND (? = '' OR s.district IN ('', ?))
      """;

  /** Where the provider offers anything: that district, or any one of the council. */
  private static final String COVERED =
      """
       WHERE s.ended_at IS NULL AND s.open_until >= ?
         AND EXISTS (SELECT FROM supply p WHERE p.provider_id = ?
                        AND CASE WHEN s.district = '' THEN p.council = s.council ELSE p.district = s.district END)
      """;

  private static final String OFFERED_FIRST =
      """
       ORDER BY EXISTS (SELECT FROM supply p WHERE p.provider_id = ? AND p.category = s.category) DESC,
                s.published_at DESC, s.id
      """;

  private static final String INSERT =
      """
      INSERT INTO market_signal (id, council, category, district, amount, measure, open_until, why, contact, version,
                                 published_at, published_by, changed_at, changed_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
      ON CONFLICT (council, category, district) WHERE ended_at IS NULL DO NOTHING
      """;

  private static final String CHANGE =
      """
      UPDATE market_signal SET amount = ?, measure = ?, open_until = ?, why = ?, contact = ?, version = version + 1,
             changed_at = ?, changed_by = ?
       WHERE council = ? AND id = ? AND version = ? AND ended_at IS NULL AND open_until >= ?
      """;

  private final Database database;

  Signals(Database database) {
    this.database = database;
  }

  /** Which open ones somebody wants to see; empty for any. */
  record Wanted(String council, String category, String district) {}

  /** A council's own, those that are open or those that are not, the newest first. */
  PageOf<SignalView> ofCouncil(String council, boolean open, LocalDate today, Paging paging) {
    return page(
        new Some(OF_COUNCIL, List.of(council, today, open), NEWEST_FIRST, List.of()),
        today,
        paging);
  }

  Optional<SignalView> find(String council, UUID signal, LocalDate today) {
    return database.one(
        SELECT + " WHERE s.council = ? AND s.id = ?", Signals::viewIn, today, council, signal);
  }

  /** Whether there was none open for it. One whose last day has passed is in nobody's way. */
  boolean add(Act act, String council, UUID id, SignalRequest request) {
    String district = CheckSignal.district(request);
    database.update(
        "UPDATE market_signal SET ended_at = ?, changed_at = ?, changed_by = ?"
            + " WHERE council = ? AND category = ? AND district = ? AND ended_at IS NULL AND open_until < ?",
        act.when(),
        act.when(),
        act.actor(),
        council,
        request.category(),
        district,
        act.day());
    return database.update(
            INSERT,
            id,
            council,
            request.category(),
            district,
            request.amount(),
            request.measure(),
            request.openUntil(),
            request.why().strip(),
            request.contact().strip(),
            act.when(),
            act.actor(),
            act.when(),
            act.actor())
        == 1;
  }

  /** Whether it was open and in the version that was read. */
  boolean change(Act act, String council, UUID signal, SignalRequest request) {
    return database.update(
            CHANGE,
            request.amount(),
            request.measure(),
            request.openUntil(),
            request.why().strip(),
            request.contact().strip(),
            act.when(),
            act.actor(),
            council,
            signal,
            request.version(),
            act.day())
        == 1;
  }

  /** Whether it was open until now. */
  boolean end(Act act, String council, UUID signal) {
    return database.update(
            "UPDATE market_signal SET ended_at = ?, changed_at = ?, changed_by = ?"
                + " WHERE council = ? AND id = ? AND ended_at IS NULL AND open_until >= ?",
            act.when(),
            act.when(),
            act.actor(),
            council,
            signal,
            act.day())
        == 1;
  }

  /** The open ones of everybody, the newest first; for a district also those of the whole area. */
  PageOf<SignalView> open(Wanted wanted, LocalDate today, Paging paging) {
    List<Object> conditions =
        List.of(
            today,
            wanted.council(),
            wanted.council(),
            wanted.category(),
            wanted.category(),
            wanted.district(),
            wanted.district());
    return page(new Some(OPEN, conditions, NEWEST_FIRST, List.of()), today, paging);
  }

  /** The open ones for places where a provider offers anything; what it offers already first. */
  PageOf<SignalView> covered(UUID provider, LocalDate today, Paging paging) {
    return page(
        new Some(COVERED, List.of(today, provider), OFFERED_FIRST, List.of(provider)),
        today,
        paging);
  }

  /** Which signals, in which order, each with what it asks for. */
  private record Some(
      String where, List<Object> conditions, String order, List<Object> preferences) {}

  private PageOf<SignalView> page(Some some, LocalDate today, Paging paging) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(today);
    parameters.addAll(some.conditions());
    parameters.addAll(some.preferences());
    parameters.add(paging.perPage());
    parameters.add(paging.offset());
    return database.snapshot(
        () ->
            PageOf.of(
                database
                    .one(
                        "SELECT count(*) FROM market_signal s" + some.where(),
                        row -> row.getLong(1),
                        some.conditions().toArray())
                    .orElseThrow(),
                paging,
                database.query(
                    SELECT + some.where() + some.order() + " LIMIT ? OFFSET ?",
                    Signals::viewIn,
                    parameters.toArray())));
  }

  private static SignalView viewIn(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new SignalView(
        row.getObject("id", UUID.class),
        row.getString("council"),
        row.getString("council_name"),
        row.getString("category"),
        row.getString("district"),
        row.getInt("amount"),
        Measure.find(row.getString("measure")).orElseThrow(),
        row.getObject("open_until", LocalDate.class),
        row.getString("why"),
        row.getString("contact"),
        row.getString("state"),
        row.getInt("version"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant());
  }
}

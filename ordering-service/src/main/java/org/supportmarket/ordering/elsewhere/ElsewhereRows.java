package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/** The rows of what was paid elsewhere. */
@ApplicationScoped
class ElsewhereRows {
  private static final String INSERT =
      """
      WITH made AS (
        INSERT INTO elsewhere (id, person_id, council, checkout_id, status, pence, on_day, outcome_id, verdict,
                               verdict_reason, rule, rule_version, delegation_id, recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)
      INSERT INTO elsewhere_funding (elsewhere_id, budget_line_id, position, pence, state)
      SELECT made.id, f.pot, f.place, f.pence, ?
        FROM made, unnest(?::uuid[], ?::bigint[]) WITH ORDINALITY AS f(pot, pence, place)
      """;
  private static final String FUND =
      """
      UPDATE elsewhere_funding f SET pence = n.pence, state = n.state
        FROM unnest(?::uuid[], ?::bigint[], ?::text[]) AS n(pot, pence, state)
       WHERE f.elsewhere_id = ? AND f.budget_line_id = n.pot
      """;
  private static final String STEP =
      """
      INSERT INTO elsewhere_step (id, elsewhere_id, status, pence, at, actor, authority, acting_for)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String VIEW =
      """
      SELECT e.*,
             array_agg(f.budget_line_id ORDER BY f.position) AS pots,
             array_agg(f.pence ORDER BY f.position) AS shares
        FROM elsewhere e
        JOIN elsewhere_funding f ON f.elsewhere_id = e.id AND (f.state <> 'RELEASED' OR e.status = 'taken_back')
       WHERE e.person_id = ? %s
       GROUP BY e.id
       ORDER BY e.recorded_at DESC, e.id
      """;

  private final Database database;

  ElsewhereRows(Database database) {
    this.database = database;
  }

  void insert(Act act, PersonRef person, UUID id, ElsewhereStatus status, Elsewhere what) {
    database.update(
        INSERT,
        id,
        person.id(),
        person.council(),
        what.checkoutId(),
        status.code(),
        what.pence(),
        what.day(),
        what.outcomeId(),
        what.ruling().verdict(),
        what.ruling().reason(),
        what.ruling().rule(),
        what.ruling().ruleVersion(),
        act.delegation(),
        act.when(),
        status.funding(),
        what.shares().stream().map(Purse.Share::budgetId).toArray(UUID[]::new),
        what.shares().stream().map(Purse.Share::pence).toArray(Long[]::new));
  }

  void step(Act act, UUID step, UUID elsewhere, ElsewhereStatus status, long pence) {
    database.update(
        STEP,
        step,
        elsewhere,
        status.code(),
        pence,
        act.when(),
        act.actor(),
        act.authority(),
        act.actingFor());
  }

  /** Held until the transaction ends, so that of two steps one comes second. */
  Optional<ElsewhereStatus> locked(PersonRef person, UUID elsewhere) {
    return database.one(
        "SELECT status FROM elsewhere WHERE id = ? AND person_id = ? FOR NO KEY UPDATE",
        row -> ElsewhereStatus.of(row.getString("status")),
        elsewhere,
        person.id());
  }

  /** Under which delegation it was recorded; empty by the person themselves. */
  Optional<UUID> delegation(UUID elsewhere) {
    return database.one(
        "SELECT delegation_id FROM elsewhere WHERE id = ? AND delegation_id IS NOT NULL",
        row -> row.getObject("delegation_id", UUID.class),
        elsewhere);
  }

  void move(UUID elsewhere, ElsewhereStatus to, long pence) {
    database.update(
        "UPDATE elsewhere SET status = ?, pence = ? WHERE id = ?", to.code(), pence, elsewhere);
  }

  /** A share of nothing is released and keeps what it was. */
  void fund(UUID elsewhere, ElsewhereStatus to, List<Purse.Share> before, List<Long> kept) {
    database.update(
        FUND,
        before.stream().map(Purse.Share::budgetId).toArray(UUID[]::new),
        IntStream.range(0, kept.size())
            .mapToObj(i -> kept.get(i) == 0 ? before.get(i).pence() : kept.get(i))
            .toArray(Long[]::new),
        kept.stream()
            .map(pence -> pence == 0 ? ElsewhereStatus.TAKEN_BACK.funding() : to.funding())
            .toArray(String[]::new),
        elsewhere);
  }

  Optional<ElsewhereView> one(PersonRef person, UUID elsewhere) {
    return database.one(
        VIEW.formatted("AND e.id = ?"), ElsewhereRows::view, person.id(), elsewhere);
  }

  List<ElsewhereView> ofCheckout(PersonRef person, UUID checkout) {
    return database.query(
        VIEW.formatted("AND e.checkout_id = ?"), ElsewhereRows::view, person.id(), checkout);
  }

  List<ElsewhereView> page(PersonRef person, int most, int offset) {
    return database.query(
        VIEW.formatted("") + " LIMIT ? OFFSET ?", ElsewhereRows::view, person.id(), most, offset);
  }

  long count(PersonRef person) {
    return database
        .one(
            "SELECT count(*) FROM elsewhere WHERE person_id = ?",
            row -> row.getLong(1),
            person.id())
        .orElseThrow();
  }

  private static ElsewhereView view(ResultSet row) throws SQLException {
    Array pots = row.getArray("pots");
    Array shares = row.getArray("shares");
    UUID[] ids = (UUID[]) pots.getArray();
    Long[] pence = (Long[]) shares.getArray();
    List<ElsewhereView.Share> paying = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      paying.add(new ElsewhereView.Share(ids[i], pence[i]));
    }
    return new ElsewhereView(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("checkout_id", UUID.class),
        ElsewhereStatus.of(row.getString("status")),
        null,
        null,
        row.getLong("pence"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("outcome_id", UUID.class),
        row.getString("verdict"),
        row.getString("verdict_reason"),
        row.getString("rule"),
        row.getInt("rule_version"),
        row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant(),
        List.copyOf(paying));
  }
}

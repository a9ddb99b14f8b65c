package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Who may act for a person, with the words that are still there. */
@ApplicationScoped
class Delegations {
  /** The newest first; nobody has more than a few. */
  private static final String SELECT =
      """
      SELECT d.*, coalesce(m.spent_pence, 0) AS spent_pence, works.at IS NOT NULL AS earns,
             CASE WHEN d.state = 'active' AND d.ends_on < ? THEN 'ended' ELSE d.state END AS state_now,
             NOT d.provider_agreed AND EXISTS (
               SELECT FROM orders o
                WHERE o.person_id = d.person_id AND o.provider_id = works.at) AS needs_agreement,
             ARRAY(SELECT h.budget_line_id FROM fund_held h WHERE h.delegation_id = d.id) AS budgets
        FROM delegation d
        LEFT JOIN delegation_month m ON m.delegation_id = d.id AND m.month = ?
        LEFT JOIN provider_login w ON w.issuer = d.issuer AND w.subject = d.subject AND w.active
       CROSS JOIN LATERAL (SELECT coalesce(w.provider_id, d.provider_id)) AS works(at)
       WHERE d.person_id = ?
      """;

  private final Database database;
  private final PersonalTexts texts;
  private final Clock clock;

  Delegations(Database database, PersonalTexts texts, Clock clock) {
    this.database = database;
    this.texts = texts;
    this.clock = clock;
  }

  List<SupporterView> of(PersonRef person) {
    LocalDate today = LocalDate.now(clock);
    return inWords(
        database.query(
            SELECT + " ORDER BY d.granted_at DESC, d.id LIMIT 200",
            Delegations::viewIn,
            today,
            SpendLimits.monthOf(today),
            person.id()));
  }

  /** One of them, or supporter_unknown. */
  SupporterView find(PersonRef person, UUID id) {
    LocalDate today = LocalDate.now(clock);
    return inWords(
            database.query(
                SELECT + " AND d.id = ?",
                Delegations::viewIn,
                today,
                SpendLimits.monthOf(today),
                person.id(),
                id))
        .stream()
        .findFirst()
        .orElseThrow(Delegations::unknown);
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.SUPPORTER_UNKNOWN, "This person has no such supporter.");
  }

  private List<SupporterView> inWords(List<SupporterView> found) {
    List<UUID> ids = found.stream().map(SupporterView::id).toList();
    Map<UUID, String> names = texts.of(PersonalTexts.Kind.SUPPORTER_NAME, ids);
    Map<UUID, String> endings = texts.of(PersonalTexts.Kind.SUPPORTER_ENDING, ids);
    Map<UUID, String> authorities = texts.of(PersonalTexts.Kind.SUPPORTER_AUTHORITY, ids);
    return found.stream()
        .map(
            one ->
                one.inWords(names.get(one.id()), endings.get(one.id()), authorities.get(one.id())))
        .toList();
  }

  private static SupporterView viewIn(ResultSet row) throws SQLException {
    return new SupporterView(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        null,
        row.getString("state_now"),
        List.of((String[]) row.getArray("actions").getArray()),
        row.getObject("order_limit_pence", Long.class),
        row.getObject("month_limit_pence", Long.class),
        row.getLong("spent_pence"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBoolean("sees_access_log"),
        row.getString("granted_authority"),
        instant(row, "granted_at"),
        instant(row, "accepted_at"),
        row.getObject("notice_on", LocalDate.class),
        null,
        null,
        row.getString("suspecting") != null,
        row.getBoolean("earns"),
        row.getBoolean("needs_agreement"),
        List.of((UUID[]) row.getArray("budgets").getArray()));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}

package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;

/** For whom a login may act today: as a supporter, or on the phone. */
@ApplicationScoped
class ActingFor {
  private static final String BY_DELEGATION =
      """
      SELECT d.person_id, t.body AS name, d.id AS delegation,
             CASE d.kind WHEN 'fund_holder' THEN 'fund-holder' ELSE 'supporter' END AS authority,
             d.actions, d.order_limit_pence, d.month_limit_pence,
             greatest(d.month_limit_pence - coalesce(m.spent_pence, 0), 0) AS month_left_pence,
             coalesce(d.notice_on, d.ends_on) AS ends_on
        FROM delegation d
        LEFT JOIN delegation_month m ON m.delegation_id = d.id AND m.month = ?
        LEFT JOIN personal_text t
          ON t.person_id = d.person_id AND t.kind = 'display_name' AND t.object_id = d.person_id
       WHERE d.issuer = ? AND d.subject = ? AND d.state = 'active'
         AND d.starts_on <= ? AND coalesce(d.ends_on, 'infinity') >= ?
       ORDER BY t.body, d.person_id
       LIMIT 2000
      """;

  private static final String ON_THE_PHONE =
      """
      SELECT DISTINCT c.person_id, t.body AS name, NULL::uuid AS delegation, 'phone' AS authority,
             ARRAY['see', 'order', 'confirm', 'message'] AS actions, NULL::bigint AS order_limit_pence,
             NULL::bigint AS month_limit_pence, NULL::bigint AS month_left_pence, NULL::date AS ends_on
        FROM phone_call c
        LEFT JOIN personal_text t
          ON t.person_id = c.person_id AND t.kind = 'display_name' AND t.object_id = c.person_id
       WHERE c.actor = ? AND c.until > ? AND c.council = ?
      """;

  private final Database database;
  private final Clock clock;

  ActingFor(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  List<MeView.ActingFor> of(Caller caller) {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    List<MeView.ActingFor> all =
        new ArrayList<>(
            database.query(
                BY_DELEGATION,
                ActingFor::view,
                today.withDayOfMonth(1),
                caller.issuer(),
                caller.subject(),
                today,
                today));
    if (caller.council() != null && PersonAccess.isOfficer(caller)) {
      all.addAll(
          database.query(
              ON_THE_PHONE, ActingFor::view, Act.actorOf(caller), now, caller.council()));
    }
    return List.copyOf(all);
  }

  private static MeView.ActingFor view(ResultSet row) throws SQLException {
    return new MeView.ActingFor(
        row.getObject("person_id", UUID.class),
        row.getString("name"),
        row.getObject("delegation", UUID.class),
        row.getString("authority"),
        List.of((String[]) row.getArray("actions").getArray()),
        row.getObject("order_limit_pence", Long.class),
        row.getObject("month_limit_pence", Long.class),
        row.getObject("month_left_pence", Long.class),
        row.getObject("ends_on", LocalDate.class));
  }
}

package org.supportmarket.ordering.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.time.Time;

/** The people of a council, found by name. */
@ApplicationScoped
class CouncilPeople {
  private static final String FROM =
      """
        FROM person p
        LEFT JOIN personal_text n ON n.person_id = p.id AND n.kind = 'display_name' AND n.object_id = p.id
       WHERE p.council = ?
      """;

  private static final String NAMED = " AND coalesce(n.body, '') ILIKE ?";

  private static final String SELECT =
      """
      SELECT found.*, sums.*, EXISTS (SELECT FROM login g WHERE g.person_id = found.id) AS has_login
        FROM (SELECT p.id, p.registered_at, n.body AS name %s) found
       CROSS JOIN LATERAL (
         SELECT count(DISTINCT l.id) AS budgets,
                coalesce(sum(b.balance) FILTER (WHERE a.kind <> 'SOURCE'), 0)   AS allocated,
                coalesce(sum(b.balance) FILTER (WHERE a.kind = 'AVAILABLE'), 0) AS available
           FROM budget_line l
           JOIN account a ON a.budget_line_id = l.id
           JOIN account_balance b ON b.account_id = a.id
          WHERE l.person_id = found.id
            AND ? BETWEEN l.starts_on AND least(l.closed_on - 1, l.ends_on)) sums
       ORDER BY found.name NULLS LAST, found.id
      """;

  private final Database database;

  CouncilPeople(Database database) {
    this.database = database;
  }

  /** By their names; all of them for an empty question. */
  PageOf<PersonRow> page(String council, String q, LocalDate today, Paging paging) {
    String like = "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return database.snapshot(
        () -> {
          long total =
              database
                  .one("SELECT count(*) " + FROM + NAMED, row -> row.getLong(1), council, like)
                  .orElseThrow();
          List<PersonRow> rows =
              database.query(
                  SELECT.formatted(
                      FROM + NAMED + " ORDER BY n.body NULLS LAST, p.id LIMIT ? OFFSET ?"),
                  CouncilPeople::row,
                  council,
                  like,
                  paging.perPage(),
                  paging.offset(),
                  today);
          return PageOf.of(total, paging, rows);
        });
  }

  /** One of them. */
  Optional<PersonRow> find(String council, UUID person, LocalDate today) {
    return database.one(
        SELECT.formatted(FROM + " AND p.id = ?"), CouncilPeople::row, council, person, today);
  }

  private static PersonRow row(ResultSet row) throws SQLException {
    return new PersonRow(
        row.getObject("id", UUID.class),
        row.getString("name"),
        LocalDate.ofInstant(
            row.getObject("registered_at", OffsetDateTime.class).toInstant(), Time.PEOPLES_ZONE),
        row.getBoolean("has_login"),
        row.getInt("budgets"),
        row.getLong("allocated"),
        row.getLong("available"));
  }
}

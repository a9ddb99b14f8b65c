package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Reads rules, agreed rates, outcomes, answers and what was bought before in one statement, however
 * much is asked for.
 */
@ApplicationScoped
class ReadFacts {
  /** The highest version whose day has come; a council's own goes before everybody's. */
  private static final String FACTS =
      """
      SELECT r.version, r.rules::text AS rules,
             (SELECT json_object_agg(o.id, coalesce(o.need, ''))::text
                FROM plan_outcome o
               WHERE o.person_id = p.id AND o.state = 'agreed' AND o.id = ANY (?)) AS needs,
             (SELECT json_agg(y ORDER BY y.waiting)::text
                FROM (SELECT a.id AS approval, a.state = 'asked' AS waiting, l.listing_id, l.category,
                             l.outcome_id, l.budget_line_id AS budget_id, l.unit_pence, l.total_pence
                        FROM approval a JOIN approval_line l ON l.approval_id = a.id
                       WHERE a.person_id = p.id AND a.state IN ('approved', 'asked')
                         AND (l.outcome_id = ANY (?) OR l.listing_id = ANY (?) OR l.listing_id IS NULL)
                      UNION ALL
                      SELECT NULL, false, l.listing_id, l.category, l.outcome_id, d.budget_line_id,
                             l.unit_price_pence, max(c.pence)
                        FROM order_line l
                        JOIN orders d ON d.id = l.order_id
                        JOIN occurrence c ON c.order_line_id = l.id
                       WHERE l.outcome_id = ANY (?) AND d.person_id = p.id
                         AND d.status NOT IN ('declined', 'cancelled', 'expired')
                       GROUP BY l.id, d.id) y) AS agreed,
             (SELECT json_agg(a)::text
                FROM (SELECT provider_id, category, unit, pence FROM provider_agreement
                       WHERE council = p.council AND kind = 'rate'
                         AND begins_on <= ? AND coalesce(ended_on, ends_on) >= ?) a) AS rates
        FROM (SELECT ?::uuid AS id, ?::text AS council) p
        JOIN LATERAL (
          SELECT version, rules FROM rule_set
           WHERE council IN (p.council, '*') AND in_force_from <= ?
           ORDER BY council = '*', version DESC LIMIT 1) r ON true
      """;

  private final Database database;
  private final ObjectMapper json;

  ReadFacts(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  Facts of(PersonRef person, List<Asked> lines, LocalDate day) {
    UUID[] outcomes = ids(lines, Asked::outcomeId);
    return database
        .one(
            FACTS,
            this::facts,
            outcomes,
            outcomes,
            ids(lines, Asked::listingId),
            outcomes,
            day,
            day,
            person.id(),
            person.council(),
            day)
        .orElseThrow();
  }

  private static UUID[] ids(List<Asked> lines, Function<Asked, UUID> id) {
    return lines.stream().map(id).filter(Objects::nonNull).distinct().toArray(UUID[]::new);
  }

  private Facts facts(ResultSet row) throws SQLException {
    return new Facts(
        row.getInt("version"),
        read(row.getString("rules"), new TypeReference<RuleBook>() {})
            .with(read(row.getString("rates"), new TypeReference<List<FrameworkRate>>() {})),
        read(row.getString("needs"), new TypeReference<Map<UUID, String>>() {}),
        read(row.getString("agreed"), new TypeReference<List<Agreed>>() {}));
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text == null ? "null" : text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rules that are kept cannot be read", e);
    }
  }
}

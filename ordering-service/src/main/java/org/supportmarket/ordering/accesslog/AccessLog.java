package org.supportmarket.ordering.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.offer.ProviderNames;
import org.supportmarket.ordering.person.PersonRef;

/** Who looked at or changed a person's money, the newest first. */
@ApplicationScoped
class AccessLog {
  /**
   * What two officers withhold is left out with everything that officer did in that hour. That one
   * officer alone suspects a supporter is told when a second one does. Whoever looks at the same
   * thing again and again on one day is told once, with how often; what an officer looks at is told
   * each time, with its reason, and so is every change.
   */
  private static final String OF_PERSON =
      """
      WITH told AS (
        SELECT max(a.recorded_at) AS recorded_at, count(*) AS times, a.person_id, a.actor, a.authority, a.action,
               a.council, a.provider_id, a.delegation, max(a.object_id) AS object_id,
               CASE WHEN a.object_kind = 'order' THEN a.object_id END AS order_id
          FROM audit a
         WHERE a.person_id = ? AND a.outcome = 'done' AND a.action <> 'supporter.suspect'
           AND (? OR a.authority <> 'self') AND (?::uuid IS NULL OR a.delegation = ?)
           AND NOT EXISTS (
             SELECT FROM person_look k
              WHERE k.person_id = a.person_id
                AND (k.withheld_until > ? OR k.opened_at IS NULL)
                AND (a.object_id = k.id::text
                     OR a.actor = k.actor AND a.recorded_at BETWEEN k.opened_at AND k.until))
         GROUP BY a.person_id, a.actor, a.authority, a.action, a.council, a.provider_id, a.delegation, order_id,
                  CASE WHEN a.action LIKE '%.look' AND a.authority IN ('self', 'supporter', 'fund-holder', 'provider')
                       THEN (a.recorded_at AT TIME ZONE 'Europe/London')::date::text ELSE a.id::text END)
      """;

  private static final String ENTRIES =
      """
      SELECT a.recorded_at, a.times, a.action, a.authority, a.provider_id, a.delegation, a.order_id,
             coalesce((SELECT c.name FROM council c WHERE c.gss = a.council), 'your council') AS council,
             (SELECT t.body FROM personal_text t
               WHERE t.person_id = a.person_id AND t.kind = 'supporter_name' AND t.object_id = a.delegation) AS name,
             (SELECT t.body FROM person_look k JOIN personal_text t ON t.object_id = k.id AND t.kind = 'look_reason'
               WHERE k.person_id = a.person_id AND k.actor = a.actor AND a.authority = k.authority
                 AND a.recorded_at BETWEEN k.opened_at AND k.until
                 AND (a.object_id = k.id::text OR a.action IN ('order.look', 'statement.look'))
               ORDER BY k.opened_at DESC LIMIT 1) AS look_reason,
             (SELECT t.body FROM phone_call p JOIN personal_text t ON t.object_id = p.id AND t.kind = 'phone_call'
               WHERE p.person_id = a.person_id AND p.actor = a.actor
                 AND (a.authority = 'phone' OR a.object_id = p.id::text)
                 AND a.recorded_at >= p.began_at AND a.recorded_at <= p.until
               ORDER BY p.began_at DESC LIMIT 1) AS call_words
        FROM told a
       ORDER BY a.recorded_at DESC, a.action LIMIT ? OFFSET ?
      """;

  private final Database database;
  private final ProviderNames providers;
  private final Clock clock;

  AccessLog(Database database, ProviderNames providers, Clock clock) {
    this.database = database;
    this.providers = providers;
    this.clock = clock;
  }

  private record Row(AccessEntry entry, String council, UUID provider, String name) {}

  /**
   * @param own also what the person did themselves
   * @param supporter only what this one did, or null
   */
  PageOf<AccessEntry> page(PersonRef person, boolean own, UUID supporter, Paging paging) {
    Instant now = clock.instant();
    return database.snapshot(
        () -> {
          long total =
              database
                  .one(
                      OF_PERSON + "SELECT count(*) FROM told",
                      row -> row.getLong(1),
                      person.id(),
                      own,
                      supporter,
                      supporter,
                      now)
                  .orElseThrow();
          List<Row> rows =
              database.query(
                  OF_PERSON + ENTRIES,
                  AccessLog::rowIn,
                  person.id(),
                  own,
                  supporter,
                  supporter,
                  now,
                  paging.perPage(),
                  paging.offset());
          return PageOf.of(total, paging, told(rows));
        });
  }

  private List<AccessEntry> told(List<Row> rows) {
    Map<UUID, String> names =
        providers.of(
            rows.stream().map(Row::provider).filter(Objects::nonNull).collect(Collectors.toSet()));
    return rows.stream().map(row -> inWords(row, names)).toList();
  }

  private static AccessEntry inWords(Row row, Map<UUID, String> providers) {
    AccessEntry entry = row.entry();
    String who =
        switch (entry.authority()) {
          case "self" -> "You";
          case "supporter", "fund-holder" ->
              row.name() == null ? "Somebody who acts for you" : row.name();
          case "phone" -> "An officer of " + row.council() + ", on the phone with you";
          case "care-manager" -> "A care manager of " + row.council();
          case "council-finance" -> "The finance team of " + row.council();
          case "provider" -> providers.getOrDefault(row.provider(), "A provider of yours");
          default -> "Support Market, by itself";
        };
    return new AccessEntry(
        entry.at(),
        entry.times(),
        who,
        entry.authority(),
        entry.what(),
        entry.action(),
        entry.reason(),
        entry.orderId(),
        entry.delegation());
  }

  private static Row rowIn(ResultSet row) throws SQLException {
    String action = row.getString("action");
    String order = row.getString("order_id");
    String call = row.getString("call_words");
    AccessEntry entry =
        new AccessEntry(
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getLong("times"),
            null,
            row.getString("authority"),
            WhatWasDone.of(action),
            action,
            call == null ? row.getString("look_reason") : call,
            order == null ? null : UUID.fromString(order),
            row.getObject("delegation", UUID.class));
    return new Row(
        entry,
        row.getString("council"),
        row.getObject("provider_id", UUID.class),
        row.getString("name"));
  }
}

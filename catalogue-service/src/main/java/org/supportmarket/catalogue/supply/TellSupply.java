package org.supportmarket.catalogue.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/**
 * Tells which providers offer what in which districts, if it is not as told before. A listing is
 * given in its own district, in those it names and in those whose middle it reaches.
 */
@ApplicationScoped
class TellSupply {
  /** What providers said about spaces can be relied on for so long. */
  private static final int SPACES_FRESH_DAYS = 30;

  private static final String PAGE =
      "SELECT id FROM provider WHERE ?::uuid IS NULL OR id > ?::uuid ORDER BY id LIMIT ?";

  private static final String COUNCILS =
      """
      SELECT lower(district) AS district, mode() WITHIN GROUP (ORDER BY council) AS council
        FROM listing
       WHERE district IS NOT NULL AND council IS NOT NULL
       GROUP BY 1
      """;

  private static final String UNTOLD =
      """
      WITH district AS (
        SELECT d.name, lower(d.name) AS key, d.latitude, d.longitude, c.council
          FROM place d LEFT JOIN unnest(?::text[], ?::text[]) AS c(district, council) ON c.district = lower(d.name)
         WHERE d.kind = 'district'),
      offered AS (
        SELECT l.provider_id, d.name AS district, d.council, l.category,
               sum(l.spaces) FILTER (WHERE l.spaces_confirmed_on >= ?) AS spaces
          FROM listing l
          JOIN district d
            ON lower(l.district) = d.key
            OR d.key IN (SELECT lower(named) FROM unnest(l.coverage_districts) named)
            OR 111.195 * sqrt((l.latitude - d.latitude) ^ 2
                            + ((l.longitude - d.longitude) * cos(radians(l.latitude))) ^ 2) <= l.coverage_radius_km
         WHERE l.provider_id = ANY (?) AND l.status = 'published'
         GROUP BY 1, 2, 3, 4),
      now AS (
        SELECT p.id,
               coalesce(jsonb_agg(jsonb_build_object('district', o.district, 'council', o.council, 'category', o.category,
                                                     'spaces', o.spaces) ORDER BY o.district, o.category)
                          FILTER (WHERE o.district IS NOT NULL), '[]') AS supply
          FROM unnest(?) AS p(id) LEFT JOIN offered o ON o.provider_id = p.id
         GROUP BY p.id)
      INSERT INTO supply_told AS told (provider_id, supply)
      SELECT n.id, n.supply FROM now n LEFT JOIN supply_told t ON t.provider_id = n.id
       WHERE n.supply <> coalesce(t.supply, '[]')
       ORDER BY n.id
      ON CONFLICT (provider_id) DO UPDATE SET supply = excluded.supply
       WHERE told.supply <> excluded.supply
      RETURNING provider_id, supply
      """;

  private final Database database;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Clock clock;

  TellSupply(Database database, Outbox outbox, ObjectMapper json, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  /** In which council each district lies, as most listings there say. */
  record Councils(String[] districts, String[] councils) {}

  /** As things are now. */
  Councils councils() {
    List<String[]> known =
        database.query(COUNCILS, row -> new String[] {row.getString(1), row.getString(2)});
    return new Councils(
        known.stream().map(one -> one[0]).toArray(String[]::new),
        known.stream().map(one -> one[1]).toArray(String[]::new));
  }

  /** Some providers after this one (null: from the first), by id. */
  List<UUID> page(UUID after, int most) {
    return database.query(PAGE, row -> row.getObject(1, UUID.class), after, after, most);
  }

  /** Tells of those of these whose supply is another one than told; returns how many. */
  @Transactional
  int of(List<UUID> providers, Councils councils) {
    UUID[] ids = providers.toArray(UUID[]::new);
    List<SupplyChanged> changed =
        database.query(
            UNTOLD,
            row ->
                new SupplyChanged(
                    row.getObject("provider_id", UUID.class), read(row.getString("supply"))),
            councils.districts(),
            councils.councils(),
            LocalDate.now(clock).minusDays(SPACES_FRESH_DAYS),
            ids,
            ids);
    outbox.addAll(changed.stream().map(this::event).toList());
    return changed.size();
  }

  private OutboxEvent event(SupplyChanged change) {
    return new OutboxEvent(
        UUID.randomUUID(),
        SupplyChanged.TYPE,
        change.providerId().toString(),
        clock.instant(),
        change);
  }

  private JsonNode read(String supply) {
    try {
      return json.readTree(supply);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What the database made is no JSON", e);
    }
  }
}

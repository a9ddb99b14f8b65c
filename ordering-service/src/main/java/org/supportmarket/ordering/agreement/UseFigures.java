package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.market.MarketKey;

/**
 * What people bought, or for contracts what was delivered to them, of that which was agreed; by
 * whole months. To councils it is told by the rule for all figures of the market, each cell named
 * by what it counts and not by the agreement, so that agreeing the same again tells nothing more.
 */
@ApplicationScoped
class UseFigures {
  /** Each person once in a month, at the rate and above it apart; and then the sums. */
  private static final String CELLS =
      """
      WITH q AS (
        SELECT a.id, a.council, a.provider_id, a.category, a.unit,
               CASE WHEN a.kind = 'rate' THEN a.list_pence END AS list_pence, f.unit_price_pence, f.person_key,
               date_trunc('month', f.day::timestamp)::date AS month, a.kind <> 'rate' OR f.framework AS within, a.kind <> 'rate' AS contract,
               CASE WHEN a.kind = 'rate' THEN f.planned_pence ELSE f.delivered_pence END AS pence
          FROM provider_agreement a
          JOIN purchase_fact f ON f.council = a.council AND f.day >= greatest(date_trunc('month', a.begins_on::timestamp)::date, ?::date)
           AND f.day < ? AND f.provider_id = a.provider_id AND f.category = a.category AND f.unit = a.unit
         WHERE a.id = ANY (?) AND (f.counted OR ?)),
      person AS (
        SELECT id, month, within, hashtextextended(person_key, 0) AS seed,
               concat_ws('|', council, provider_id, category, unit, month, within, contract) AS name, list_pence,
               round(sum(pence::numeric / nullif(unit_price_pence, 0)))::bigint AS units,
               sum(pence)::bigint AS pence,
               (round(sum(pence::numeric * list_pence / nullif(unit_price_pence, 0))) - sum(pence))::bigint AS saved
          FROM q GROUP BY id, month, within, name, list_pence, person_key)
      SELECT id, month, within, name, list_pence, count(*) AS people, {figures}
        FROM person GROUP BY id, month, within, name, list_pence
      """
          .replace(
              "{figures}", figures("units") + ", " + figures("pence") + ", " + figures("saved"));

  private final Database database;
  private final MarketKey marketKey;

  UseFigures(Database database, MarketKey marketKey) {
    this.database = database;
    this.marketKey = marketKey;
  }

  /** A month of an agreement, at the rate or above it. */
  record Place(UUID agreement, LocalDate month, boolean within) {}

  /**
   * What may be told; null for what may not.
   *
   * @param savedPence less than at the price asked of everybody; null also where that is unknown
   */
  record Told(Long units, Long pence, Long savedPence) {}

  private record Found(Place place, Told exact, ExactCell used, ExactCell saved) {}

  /** As a council may see it. */
  Map<Place, Told> ofCouncil(List<UUID> agreements, LocalDate from, LocalDate before) {
    Protection protection = marketKey.protection();
    Map<Place, Told> told = new HashMap<>();
    for (Found one : found(agreements, from, before, false)) {
      SafeCell used = protection.protect(List.of(one.used())).getFirst();
      SafeCell saved = protection.protect(List.of(one.saved())).getFirst();
      told.put(
          one.place(),
          new Told(
              used.values().get(Measure.UNITS),
              used.values().get(Measure.PLANNED_PENCE),
              one.exact().savedPence() == null ? null : saved.values().get(Measure.PLANNED_PENCE)));
    }
    return told;
  }

  /** As the provider knows it anyway, from its own orders. */
  Map<Place, Told> ofProvider(List<UUID> agreements, LocalDate from, LocalDate before) {
    Map<Place, Told> told = new HashMap<>();
    found(agreements, from, before, true).forEach(one -> told.put(one.place(), one.exact()));
    return told;
  }

  private List<Found> found(
      List<UUID> agreements, LocalDate from, LocalDate before, boolean everybody) {
    return agreements.isEmpty()
        ? List.of()
        : database.query(
            CELLS, UseFigures::foundIn, from, before, agreements.toArray(UUID[]::new), everybody);
  }

  private static Found foundIn(ResultSet row) throws SQLException {
    long people = row.getLong("people");
    String name = "agreement|" + row.getString("name");
    Sum units = sumIn(row, "units");
    Sum pence = sumIn(row, "pence");
    Sum saved = sumIn(row, "saved");
    String savedName = name + "|" + row.getString("list_pence");
    return new Found(
        new Place(
            row.getObject("id", UUID.class),
            row.getObject("month", LocalDate.class),
            row.getBoolean("within")),
        new Told(
            units.total(),
            pence.total(),
            row.getObject("list_pence") == null ? null : saved.total()),
        new ExactCell(
            name, name, people, Map.of(Measure.UNITS, units, Measure.PLANNED_PENCE, pence)),
        new ExactCell(savedName, savedName, people, Map.of(Measure.PLANNED_PENCE, saved)));
  }

  private static Sum sumIn(ResultSet row, String of) throws SQLException {
    return new Sum(
        row.getLong(of),
        row.getLong(of + "_largest"),
        row.getLong(of + "_gross"),
        row.getLong(of + "_people"),
        row.getLong(of + "_mark"));
  }

  private static String figures(String of) {
    return """
        coalesce(sum({m}), 0)::bigint AS {m}, coalesce(max(abs({m})), 0) AS {m}_largest,
        coalesce(sum(abs({m})), 0)::bigint AS {m}_gross, count(*) FILTER (WHERE {m} <> 0) AS {m}_people,
        coalesce(bit_xor(hashint8extended({m}, seed)) FILTER (WHERE {m} <> 0), 0) AS {m}_mark"""
        .replace("{m}", of);
  }
}

package org.supportmarket.ordering.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.offer.ProviderNames;

/** What councils have agreed with providers. */
@ApplicationScoped
class Agreements {
  private static final String SELECT =
      """
      SELECT a.*, c.name AS council_name,
             CASE WHEN a.ended_on IS NOT NULL THEN 'ended' WHEN a.begins_on > ? THEN 'to_come'
                  WHEN a.ends_on < ? THEN 'over' ELSE 'in_force' END AS state
        FROM provider_agreement a JOIN council c ON c.gss = a.council
      """;

  private static final String NEWEST_FIRST = " ORDER BY a.begins_on DESC, a.id LIMIT ? OFFSET ?";

  private static final String OF_COUNCIL =
      " WHERE a.council = ? AND (a.ended_on IS NULL AND a.ends_on >= ?) = ?";

  private static final String OF_PROVIDER =
      " WHERE a.provider_id = ? AND (NOT ? OR a.read_at IS NULL)";

  /** One of a kind on a day for a thing; two officers at once wait for each other. */
  private static final String IN_THE_WAY =
      """
      SELECT count(*) FROM provider_agreement
       WHERE council = ? AND provider_id = ? AND kind = ? AND category = ? AND unit = ?
         AND begins_on <= ? AND coalesce(ended_on, ends_on) >= greatest(begins_on, ?::date)
      """;

  private static final String LIST_PRICE =
      """
      SELECT min(price_pence) FROM offer
       WHERE provider_id = ? AND category = ? AND unit = ? AND status = 'published' AND NOT stale AND price_pence > 0
      """;

  private static final String INSERT =
      """
      INSERT INTO provider_agreement (id, council, provider_id, kind, category, unit, pence, list_pence, units_a_week,
                                      begins_on, ends_on, contact, recorded_at, recorded_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String END =
      """
      UPDATE provider_agreement SET ended_on = greatest(?::date, begins_on - 1), ended_by = ?
       WHERE council = ? AND id = ? AND ended_on IS NULL AND ends_on >= ?
      """;

  private final Database database;
  private final ProviderNames names;

  Agreements(Database database, ProviderNames names) {
    this.database = database;
    this.names = names;
  }

  /** A council's: those to come and in force, or all others; the newest first. */
  PageOf<AgreementView> ofCouncil(String council, boolean open, LocalDate today, Paging paging) {
    return page(OF_COUNCIL, List.of(council, today, open), today, paging);
  }

  /** A provider's, the newest first; those never read, or all. */
  PageOf<AgreementView> ofProvider(UUID provider, boolean unread, LocalDate today, Paging paging) {
    return page(OF_PROVIDER, List.of(provider, unread), today, paging);
  }

  Optional<AgreementView> find(String council, UUID agreement, LocalDate today) {
    return one(" WHERE a.council = ? AND a.id = ?", council, agreement, today);
  }

  Optional<AgreementView> ofProvider(UUID provider, UUID agreement, LocalDate today) {
    return one(" WHERE a.provider_id = ? AND a.id = ?", provider, agreement, today);
  }

  /** Whether there is one of the same kind for the same on any of these days; then others wait. */
  boolean inTheWay(String council, AgreementRequest request) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended('agreement ' || ?, 0))", row -> 1, council);
    return database
            .one(
                IN_THE_WAY,
                row -> row.getLong(1),
                council,
                request.providerId(),
                request.kind(),
                request.category(),
                request.unit(),
                request.endsOn(),
                request.beginsOn())
            .orElseThrow()
        > 0;
  }

  void add(Act act, String council, UUID id, AgreementRequest request) {
    database.update(
        INSERT,
        id,
        council,
        request.providerId(),
        request.kind(),
        request.category(),
        request.unit(),
        request.pence(),
        listPence(request),
        request.weeklyUnits(),
        request.beginsOn(),
        request.endsOn(),
        request.contact().strip(),
        act.when(),
        act.actor());
  }

  /** Whether it held until now, or was still to come. */
  boolean end(Act act, String council, UUID agreement) {
    return database.update(END, act.day(), act.actor(), council, agreement, act.day()) == 1;
  }

  /** Whether nobody of the provider had read it before. */
  boolean read(Act act, UUID provider, UUID agreement) {
    return database.update(
            "UPDATE provider_agreement SET read_at = ? WHERE provider_id = ? AND id = ? AND read_at IS NULL",
            act.when(),
            provider,
            agreement)
        == 1;
  }

  private Long listPence(AgreementRequest request) {
    return database
        .query(
            LIST_PRICE,
            row -> row.getObject(1, Long.class),
            request.providerId(),
            request.category(),
            request.unit())
        .getFirst();
  }

  private Optional<AgreementView> one(String where, Object whose, UUID agreement, LocalDate today) {
    return named(database.query(SELECT + where, Agreements::viewIn, today, today, whose, agreement))
        .stream()
        .findFirst();
  }

  private PageOf<AgreementView> page(
      String where, List<Object> conditions, LocalDate today, Paging paging) {
    List<Object> parameters = new ArrayList<>(List.of(today, today));
    parameters.addAll(conditions);
    parameters.add(paging.perPage());
    parameters.add(paging.offset());
    return database.snapshot(
        () ->
            PageOf.of(
                database
                    .one(
                        "SELECT count(*) FROM provider_agreement a" + where,
                        row -> row.getLong(1),
                        conditions.toArray())
                    .orElseThrow(),
                paging,
                named(
                    database.query(
                        SELECT + where + NEWEST_FIRST, Agreements::viewIn, parameters.toArray()))));
  }

  private List<AgreementView> named(List<AgreementView> found) {
    Map<UUID, String> known =
        names.of(found.stream().map(AgreementView::providerId).distinct().toList());
    return found.stream()
        .map(one -> one.named(known.getOrDefault(one.providerId(), "A provider")))
        .toList();
  }

  private static AgreementView viewIn(ResultSet row) throws SQLException {
    OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
    return new AgreementView(
        row.getObject("id", UUID.class),
        row.getString("council"),
        row.getString("council_name"),
        row.getObject("provider_id", UUID.class),
        null,
        AgreementKind.find(row.getString("kind")).orElseThrow(),
        row.getString("category"),
        row.getString("unit"),
        row.getLong("pence"),
        row.getObject("list_pence", Long.class),
        row.getObject("units_a_week", Integer.class),
        row.getObject("begins_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getString("contact"),
        row.getString("state"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        read == null ? null : read.toInstant());
  }
}

package org.supportmarket.ordering.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.offer.OfferCatalogue.Confirmed;

/** The rows of our copy. Plain SQL, because what matters is the condition of the upsert. */
@ApplicationScoped
class OfferRepository {
  private static final String KEEP_NEWER =
      """
      INSERT INTO offer (listing_id, version, index_revision, status, provider_id, provider_name,
                         provider_micro, provider_verified, name, category, price_pence, unit, orderable,
                         minimum_quantity, minimum_minutes, price_from, price_until,
                         suspended_reason, suspended_since, cancellation, make_up, kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
      ON CONFLICT (listing_id) DO UPDATE
         SET version = excluded.version, index_revision = excluded.index_revision,
             status = excluded.status, provider_id = excluded.provider_id,
             provider_name = excluded.provider_name, provider_micro = excluded.provider_micro,
             provider_verified = excluded.provider_verified,
             name = excluded.name, category = excluded.category,
             price_pence = excluded.price_pence, unit = excluded.unit,
             orderable = excluded.orderable, minimum_quantity = excluded.minimum_quantity,
             minimum_minutes = excluded.minimum_minutes, price_from = excluded.price_from,
             price_until = excluded.price_until, suspended_reason = excluded.suspended_reason,
             suspended_since = CASE WHEN excluded.status = 'suspended' AND offer.status = 'suspended'
                                    THEN offer.suspended_since ELSE excluded.suspended_since END,
             cancellation = excluded.cancellation, make_up = excluded.make_up,
             kind = excluded.kind,
             stale = false
       WHERE offer.stale OR offer.index_revision < excluded.index_revision
      """;
  private static final String COLUMNS =
      """
      SELECT o.listing_id, o.version, o.provider_id, o.provider_name, o.name, o.category, o.unit, o.price_pence,
             o.status, o.orderable, o.minimum_quantity, o.minimum_minutes, o.price_from, o.price_until,
             o.suspended_reason, o.cancellation, o.make_up, o.kind
      """;
  private static final String FIND =
      COLUMNS + " FROM offer o WHERE o.listing_id = ANY (?) AND NOT o.stale";

  /** A row without an offer where none of them is known. */
  private static final String CONFIRMED =
      COLUMNS
          + """
             , c.at
          FROM (SELECT (SELECT caught_up_at FROM feed_cursor WHERE consumer = ?) AS at) c
          LEFT JOIN offer o ON o.listing_id = ANY (?) AND NOT o.stale
          """;

  private final Database database;
  private final AgroalDataSource dataSource;
  private final ObjectMapper json;

  OfferRepository(Database database, AgroalDataSource dataSource, ObjectMapper json) {
    this.database = database;
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * Stores each listing unless the same or a later revision of it is there; at most one of each.
   */
  void keepNewer(Collection<ListingChanged> changes) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(KEEP_NEWER)) {
      for (ListingChanged change : changes) {
        upsert.setObject(1, change.listingId());
        upsert.setInt(2, change.version());
        upsert.setLong(3, change.indexRevision());
        upsert.setString(4, change.status());
        upsert.setObject(5, change.providerId());
        upsert.setString(6, change.providerName());
        upsert.setBoolean(7, change.providerMicro());
        upsert.setObject(8, change.providerVerified(), Types.BOOLEAN);
        upsert.setString(9, change.name());
        upsert.setString(10, change.category());
        upsert.setObject(11, change.pricePence(), Types.BIGINT);
        upsert.setString(12, change.unit());
        upsert.setBoolean(13, change.orderable());
        upsert.setObject(14, change.minimumQuantity(), Types.INTEGER);
        upsert.setObject(15, change.minimumMinutes(), Types.INTEGER);
        upsert.setObject(16, change.priceFrom(), Types.DATE);
        upsert.setObject(17, change.priceUntil(), Types.DATE);
        upsert.setString(18, change.suspendedReason());
        upsert.setObject(19, suspendedSince(change), Types.BIGINT);
        upsert.setString(
            20, written(new OfferTerms(change.cancellation(), null, null).cancellation()));
        upsert.setString(21, change.makeUp() == null ? null : written(change.makeUp()));
        upsert.setString(22, change.kind());
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The copy of the offers could not be changed", e);
    }
  }

  /** Which suspension this is, if it begins here: named by the revision that told of it. */
  private static Long suspendedSince(ListingChanged change) {
    return "suspended".equals(change.status()) ? change.indexRevision() : null;
  }

  /** Nothing is believed until the catalogue tells of it again. */
  void markAllStale() {
    database.update("UPDATE offer SET stale = true WHERE NOT stale");
  }

  List<Offer> find(Collection<UUID> listingIds) {
    return database.query(FIND, this::offerIn, (Object) listingIds.toArray(UUID[]::new));
  }

  /** The same with when all of the copy was last confirmed. */
  Confirmed confirmed(Collection<UUID> listingIds) {
    record Row(OffsetDateTime at, Offer offer) {}
    List<Row> rows =
        database.query(
            CONFIRMED,
            row ->
                new Row(
                    row.getObject("at", OffsetDateTime.class),
                    row.getObject("listing_id") == null ? null : offerIn(row)),
            OfferFeed.CONSUMER,
            listingIds.toArray(UUID[]::new));
    return new Confirmed(
        rows.stream().map(Row::offer).filter(Objects::nonNull).toList(),
        Optional.ofNullable(rows.getFirst().at()).map(OffsetDateTime::toInstant));
  }

  private Offer offerIn(ResultSet row) throws SQLException {
    return new Offer(
        row.getObject("listing_id", UUID.class),
        row.getInt("version"),
        row.getObject("provider_id", UUID.class),
        row.getString("provider_name"),
        row.getString("name"),
        row.getString("category"),
        row.getString("unit"),
        row.getObject("price_pence", Long.class),
        row.getString("status"),
        row.getBoolean("orderable"),
        new OfferLimits(
            row.getObject("minimum_quantity", Integer.class),
            row.getObject("minimum_minutes", Integer.class),
            row.getObject("price_from", LocalDate.class),
            row.getObject("price_until", LocalDate.class)),
        row.getString("suspended_reason"),
        termsIn(row));
  }

  private OfferTerms termsIn(ResultSet row) throws SQLException {
    try {
      String makeUp = row.getString("make_up");
      return new OfferTerms(
          List.of(json.readValue(row.getString("cancellation"), CancellationTier[].class)),
          makeUp == null ? null : json.readValue(makeUp, PriceMakeUp.class),
          row.getString("kind"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The terms of an offer cannot be read", e);
    }
  }

  private String written(Object terms) {
    try {
      return json.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The terms of an offer cannot be kept", e);
    }
  }
}

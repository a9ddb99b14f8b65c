package org.supportmarket.catalogue.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationView;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;

/** Makes a {@link ListingRow} of a result row of {@link ListingRows}. */
@ApplicationScoped
class ListingRowReader {
  private final ObjectMapper json;

  ListingRowReader(ObjectMapper json) {
    this.json = json;
  }

  ListingRow read(ResultSet row) throws SQLException {
    return new ListingRow(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getLong("index_revision"),
        ListingStatus.of(row.getString("status")),
        offer(row),
        availability(row),
        row.getObject("provider_id", UUID.class),
        provider(row),
        row.getObject("location_id") == null ? null : place(row),
        row.getLong("rating_count"),
        row.getLong("rating_sum"),
        accreditations(row),
        source(row),
        row.getString("suspended_reason"),
        row.getObject("first_published_at") != null);
  }

  private static ListingSource source(ResultSet row) throws SQLException {
    String feed = row.getString("source_feed");
    return feed == null
        ? null
        : new ListingSource(feed, row.getObject("source_taken_on", LocalDate.class));
  }

  private Offer offer(ResultSet row) throws SQLException {
    String unit = row.getString("unit");
    String makeUp = row.getString("make_up");
    return new Offer(
        ListingKind.of(row.getString("kind")),
        row.getString("category"),
        row.getString("name"),
        row.getString("summary"),
        row.getString("description"),
        row.getObject("price_pence", Long.class),
        unit == null ? null : PriceUnit.of(unit),
        row.getBoolean("orderable"),
        texts(row, "included"),
        texts(row, "not_included"),
        row.getObject("notice_days", Integer.class),
        row.getObject("minimum_quantity", Integer.class),
        row.getObject("minimum_minutes", Integer.class),
        row.getObject("price_from", LocalDate.class),
        row.getObject("price_until", LocalDate.class),
        List.of(stored(row.getString("cancellation"), CancellationTier[].class)),
        makeUp == null ? null : stored(makeUp, PriceMakeUp.class),
        texts(row, "age_groups"),
        texts(row, "needs"),
        texts(row, "languages"),
        texts(row, "access"),
        row.getBoolean("worker_gender_choice"),
        row.getBoolean("introduction_only"),
        row.getBoolean("works_directly_for_person"));
  }

  private Availability availability(ResultSet row) throws SQLException {
    return new Availability(
        row.getObject("location_id", UUID.class),
        row.getString("council"),
        row.getString("district"),
        row.getObject("latitude", Double.class),
        row.getObject("longitude", Double.class),
        row.getObject("spaces", Integer.class),
        row.getObject("spaces_confirmed_on", LocalDate.class),
        texts(row, "coverage_districts"),
        row.getObject("coverage_radius_km", Integer.class),
        List.of(stored(row.getString("times"), OpenTime[].class)));
  }

  private static ProviderDetails provider(ResultSet row) throws SQLException {
    return new ProviderDetails(
        row.getString("provider_name"),
        row.getBoolean("name_provisional"),
        row.getBoolean("micro"),
        row.getString("about"),
        row.getString("provider_phone"),
        row.getString("email"),
        row.getString("provider_website"),
        row.getString("provider_council"),
        row.getString("provider_district"),
        row.getString("cqc_provider_id"));
  }

  private static LocationDetails place(ResultSet row) throws SQLException {
    return new LocationDetails(
        row.getString("place_name"),
        row.getString("address"),
        row.getString("postcode"),
        row.getString("place_council"),
        row.getString("place_district"),
        row.getObject("place_latitude", Double.class),
        row.getObject("place_longitude", Double.class),
        row.getString("place_phone"),
        row.getString("place_website"),
        row.getString("cqc_location_id"),
        row.getString("cqc_rating"),
        row.getObject("cqc_rated_on", LocalDate.class),
        row.getObject("cqc_reported_on", LocalDate.class),
        row.getString("cqc_page"),
        row.getObject("deregistered_on", LocalDate.class));
  }

  private List<AccreditationView> accreditations(ResultSet row) throws SQLException {
    String array = row.getString("accreditations");
    return array == null ? List.of() : List.of(stored(array, AccreditationView[].class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private <T> T stored(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database made JSON we can't read", e);
    }
  }
}

package org.supportmarket.catalogue.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.supportmarket.catalogue.accreditation.RecordAccreditation;
import org.supportmarket.catalogue.listing.PublishListing;
import org.supportmarket.catalogue.provider.RegisterLocation;
import org.supportmarket.catalogue.provider.RegisterProvider;

/** Makes one provider of the sample through the commands that real ones go through, once. */
@ApplicationScoped
class MakeSampleProvider {
  private static final String CLAIM =
      "INSERT INTO sample_part (part, made_at) VALUES (?, ?) ON CONFLICT DO NOTHING";

  private final AgroalDataSource dataSource;
  private final RegisterProvider registerProvider;
  private final RegisterLocation registerLocation;
  private final RecordAccreditation recordAccreditation;
  private final PublishListing publishListing;
  private final Clock clock;

  MakeSampleProvider(
      AgroalDataSource dataSource,
      RegisterProvider registerProvider,
      RegisterLocation registerLocation,
      RecordAccreditation recordAccreditation,
      PublishListing publishListing,
      Clock clock) {
    this.dataSource = dataSource;
    this.registerProvider = registerProvider;
    this.registerLocation = registerLocation;
    this.recordAccreditation = recordAccreditation;
    this.publishListing = publishListing;
    this.clock = clock;
  }

  /** Returns false if it was made before: whatever people have changed since stays. */
  @Transactional
  boolean make(SampleProvider provider) {
    if (!claim("provider:" + provider.number())) {
      return false;
    }
    registerProvider.register(provider.id(), provider.details());
    if (provider.place() != null) {
      registerLocation.register(provider.placeId(), provider.id(), provider.place());
    }
    provider.accreditations().forEach(one -> recordAccreditation.record(provider.id(), one));
    provider
        .listings()
        .forEach(
            one ->
                publishListing.publish(one.id(), provider.id(), one.offer(), one.availability()));
    return true;
  }

  private boolean claim(String part) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      insert.setString(1, part);
      insert.setTimestamp(2, Timestamp.from(clock.instant()));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The sample could not be begun", e);
    }
  }
}

package org.supportmarket.ratings.sample;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which deliveries get a sample review: about 40% of those before the reference date, picked by a
 * hash of seed and order line, and none of the people somebody can sign in as, who are to rate for
 * themselves.
 */
@ApplicationScoped
class SampleDeliveries {
  private static final String CHOSEN =
      """
        FROM purchase_line p LEFT JOIN review r ON r.order_line_id = p.order_line_id
       WHERE p.status IN ('delivered', 'completed') AND p.delivered_on < ?
         AND p.person_id <> ALL (?)
         AND get_byte(decode(md5(? || p.order_line_id::text), 'hex'), 0) < 102
      """;
  private static final String NEXT =
      "SELECT p.order_line_id, p.person_id, p.provider_id, p.category, p.delivered_on"
          + CHOSEN
          + " AND r.id IS NULL ORDER BY p.delivered_on, p.order_line_id LIMIT ?";
  private static final String PROGRESS = "SELECT count(*), count(r.id)" + CHOSEN;

  private static final Object[] OWN_LOGIN =
      Stream.of("holder1", "holder2", "holder-other")
          .map(name -> UUID.nameUUIDFromBytes(("person:" + name).getBytes(StandardCharsets.UTF_8)))
          .toArray();

  private final AgroalDataSource dataSource;
  private final SampleConfig config;

  SampleDeliveries(AgroalDataSource dataSource, SampleConfig config) {
    this.dataSource = dataSource;
    this.config = config;
  }

  /** How many of the deliveries known so far are to be reviewed, and how many are. */
  record Progress(long total, long done) {}

  List<SampleDelivery> withoutReview(int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = chosen(connection, NEXT)) {
      query.setInt(4, limit);
      List<SampleDelivery> deliveries = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          deliveries.add(
              new SampleDelivery(
                  row.getObject(1, UUID.class),
                  row.getObject(2, UUID.class),
                  row.getObject(3, UUID.class),
                  row.getString(4),
                  row.getObject(5, LocalDate.class)));
        }
      }
      return deliveries;
    } catch (SQLException e) {
      throw new IllegalStateException("Sample deliveries could not be read", e);
    }
  }

  Progress progress() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = chosen(connection, PROGRESS);
        ResultSet row = query.executeQuery()) {
      row.next();
      return new Progress(row.getLong(1), row.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException("Sample progress could not be read", e);
    }
  }

  private PreparedStatement chosen(Connection connection, String sql) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql);
    Array ownLogin = connection.createArrayOf("uuid", OWN_LOGIN);
    query.setObject(1, config.date());
    query.setArray(2, ownLogin);
    query.setString(3, Long.toString(config.seed()));
    return query;
  }
}

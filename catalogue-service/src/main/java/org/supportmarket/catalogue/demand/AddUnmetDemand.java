package org.supportmarket.catalogue.demand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.demand.UnmetDemand.Miss;

/** Adds counted misses to the day's, all or none. */
@ApplicationScoped
class AddUnmetDemand {
  private static final String ADD =
      """
      INSERT INTO unmet_demand AS known (day, query_class, district, filters, count)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (day, query_class, district, filters)
      DO UPDATE SET count = known.count + excluded.count
      """;

  /** Copies of the service that add the same rows wait for each other in one order. */
  private static final Comparator<Miss> ORDER =
      Comparator.comparing(Miss::day)
          .thenComparing(Miss::queryClass)
          .thenComparing(Miss::district)
          .thenComparing(miss -> String.join(",", miss.filters()));

  private final AgroalDataSource dataSource;

  AddUnmetDemand(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional
  void add(Map<Miss, Long> counts) {
    List<Miss> ordered = counts.keySet().stream().sorted(ORDER).toList();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      for (Miss miss : ordered) {
        add.setObject(1, miss.day());
        add.setString(2, miss.queryClass());
        add.setString(3, miss.district());
        add.setArray(4, connection.createArrayOf("text", miss.filters().toArray()));
        add.setLong(5, counts.get(miss));
        add.addBatch();
      }
      add.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Unmet demand could not be written", e);
    }
  }
}

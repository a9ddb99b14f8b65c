package org.supportmarket.kernel.partition;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the tables that are partitioned by month a few months ahead; any number of copies may do so
 * at once.
 */
@ApplicationScoped
class MonthPartitions {
  private final AgroalDataSource dataSource;
  private final List<String> tables;

  MonthPartitions(
      AgroalDataSource dataSource,
      @ConfigProperty(name = "support-market.partitioned") List<String> tables) {
    this.dataSource = dataSource;
    this.tables = tables;
  }

  void atStart(@Observes StartupEvent started) {
    ensure();
  }

  @Scheduled(every = "12h", delayed = "12h", identity = "month-partitions")
  void ensure() {
    for (String table : tables) {
      try (Connection connection = dataSource.getConnection();
          PreparedStatement call =
              connection.prepareStatement("SELECT ensure_month_partitions(?)")) {
        call.setString(1, table);
        try (ResultSet made = call.executeQuery()) {
          made.next();
          if (made.getInt(1) > 0) {
            Log.infof("Made %d months ready for %s", made.getInt(1), table);
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("The months of " + table + " could not be made ready", e);
      }
    }
  }
}

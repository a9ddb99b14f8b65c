package org.supportmarket.kernel.partition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class MonthPartitionsTest {
  @Inject AgroalDataSource dataSource;
  @Inject MonthPartitions partitions;

  @Test
  void thereAreMonthsAheadAndMakingThemAgainChangesNothing() throws SQLException {
    int before = partitionsOfTheOutbox();
    partitions.ensure();
    assertEquals(before, partitionsOfTheOutbox());
    assertTrue(before >= 5, "last month, this one and three ahead, but there are " + before);
  }

  @Test
  void theServiceCannotUseItToMakeOtherTables() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      assertThrows(
          SQLException.class,
          () -> statement.execute("SELECT ensure_month_partitions('feed_cursor')"));
      assertThrows(
          SQLException.class, () -> statement.execute("SELECT ensure_month_partitions('x; --')"));
    }
  }

  private int partitionsOfTheOutbox() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_inherits WHERE inhparent = 'outbox'::regclass")) {
      row.next();
      return row.getInt(1);
    }
  }
}

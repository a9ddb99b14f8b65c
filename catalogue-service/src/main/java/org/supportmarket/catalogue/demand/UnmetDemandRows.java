package org.supportmarket.catalogue.demand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.catalogue.demand.UnmetDemandResource.Row;

/** Reads what was counted. */
@ApplicationScoped
class UnmetDemandRows {
  private static final String LARGEST =
      """
      SELECT day, query_class, district, filters, count FROM unmet_demand
      WHERE day BETWEEN ? AND ? ORDER BY count DESC, day DESC, query_class, district, filters
      LIMIT 1000
      """;

  private final AgroalDataSource dataSource;

  UnmetDemandRows(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<Row> between(LocalDate first, LocalDate last) {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(LARGEST)) {
      query.setObject(1, first);
      query.setObject(2, last);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              new Row(
                  row.getObject("day", LocalDate.class),
                  row.getString("query_class"),
                  row.getString("district"),
                  List.of((String[]) row.getArray("filters").getArray()),
                  row.getLong("count")));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Unmet demand could not be read", e);
    }
    return rows;
  }
}

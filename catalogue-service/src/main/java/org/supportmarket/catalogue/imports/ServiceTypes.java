package org.supportmarket.catalogue.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The table of service types that are social care, by every spelling. */
@ApplicationScoped
class ServiceTypes {
  private final AgroalDataSource dataSource;

  ServiceTypes(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** As the table stands now. */
  Map<String, ServiceType> bySpelling() {
    Map<String, ServiceType> types = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT spelling, type, category, words FROM cqc_service_type");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        types.put(
            row.getString("spelling"),
            new ServiceType(
                row.getString("type"), row.getString("category"), row.getString("words")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The service types could not be read", e);
    }
    return types;
  }

  /** Those of these spellings that are social care, each type once. */
  static Map<String, ServiceType> among(
      Set<String> spellings, Map<String, ServiceType> bySpelling) {
    Map<String, ServiceType> found = new LinkedHashMap<>();
    for (String spelling : spellings) {
      ServiceType type = bySpelling.get(spelling);
      if (type != null) {
        found.put(type.type(), type);
      }
    }
    return found;
  }
}

package org.supportmarket.catalogue.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supportmarket.kernel.database.Database;

/** The table of service types that are social care, by every spelling. */
@ApplicationScoped
class ServiceTypes {
  private final AgroalDataSource dataSource;
  private final Database database;

  ServiceTypes(AgroalDataSource dataSource, Database database) {
    this.dataSource = dataSource;
    this.database = database;
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

  /** Those of these spellings that no table has. */
  List<String> unknownAmong(Set<String> spellings) {
    return database.query(
        """
        SELECT s FROM unnest(?::text[]) s
         WHERE NOT EXISTS (SELECT FROM cqc_service_type t WHERE t.spelling = s)
           AND NOT EXISTS (SELECT FROM cqc_health_type h WHERE h.spelling = s)
        """,
        row -> row.getString(1),
        (Object) spellings.toArray(String[]::new));
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

package org.supportmarket.catalogue.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Lets one copy of the service do a long piece of work that must not hold a transaction open. The
 * lock ends with the work or, if the copy dies, with its connection.
 */
@ApplicationScoped
class ServiceLock {
  private final AgroalDataSource dataSource;

  ServiceLock(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Work under the lock. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does the work, unless some copy is at it already: then empty. */
  <T> Optional<T> tryWith(String name, Work<T> work) throws IOException {
    try (Connection connection = dataSource.getConnection()) {
      if (!call(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
        return Optional.empty();
      }
      try {
        return Optional.of(work.run());
      } finally {
        call(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The lock " + name + " could not be had", e);
    }
  }

  private static boolean call(Connection connection, String sql, String name) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}

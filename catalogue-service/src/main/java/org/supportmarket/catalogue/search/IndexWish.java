package org.supportmarket.catalogue.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether somebody found that the index has to be rebuilt; outlives a crash before it is done. */
@ApplicationScoped
class IndexWish {
  private final AgroalDataSource dataSource;

  IndexWish(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void rebuild() {
    set(true);
  }

  void granted() {
    set(false);
  }

  boolean isOpen() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT rebuild_wanted FROM listing_index");
        ResultSet row = query.executeQuery()) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The wish for an index could not be read", e);
    }
  }

  private void set(boolean wanted) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement("UPDATE listing_index SET rebuild_wanted = ?")) {
      update.setBoolean(1, wanted);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The wish for an index could not be kept", e);
    }
  }
}

package org.supportmarket.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.supportmarket.stack.Databases;
import org.supportmarket.stack.Trouble;

/** Looks into and behind a database, as its administrator. */
final class Sql {
  private final Databases databases;
  private final String database;

  Sql(Databases databases, String database) {
    this.databases = databases;
    this.database = database;
  }

  /** Statements one after the other, each on its own. */
  void run(String... statements) {
    try (Connection connection = databases.administrator(database);
        Statement statement = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, 0); // making millions of rows takes minutes
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new Trouble("The database refused something: " + e.getMessage());
    }
  }

  /** The first column of the only row. */
  String one(String sql) {
    try (Connection connection = databases.administrator(database);
        Statement statement = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, 0);
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new Trouble("The database cannot be asked: " + e.getMessage());
    }
  }

  /** Reads one row; must not move the cursor. */
  @FunctionalInterface
  interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  void rows(String sql, Reader reader) {
    try (Connection connection = databases.administrator(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException e) {
      throw new Trouble("The database cannot be asked: " + e.getMessage());
    }
  }

  long number(String sql) {
    return Long.parseLong(one(sql));
  }
}

package org.supportmarket.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.supportmarket.stack.Stack;

/** The databases for tests, {@code X_test} with the roles {@code X_owner} and {@code X_app}. */
public final class TestDatabase {
  private TestDatabase() {}

  /**
   * Makes the database if it is missing; what is in it stays. Commits do not wait for the disk: no
   * test asks what a power cut would leave, and they are most of the time of tests that write much.
   */
  public static void ensure(String service) {
    TestStack.stack().databases().ensure(service, service + "_test");
    try (Connection connection = asAdministrator(service);
        Statement statement = connection.createStatement()) {
      if (waitsForTheDisk(statement)) {
        statement.execute("ALTER DATABASE %s_test SET synchronous_commit = off".formatted(service));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database for tests cannot be set up", e);
    }
  }

  private static boolean waitsForTheDisk(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
      return row.next() && !row.getString(1).equals("off");
    }
  }

  /** JDBC address. */
  public static String url(String service) {
    return TestStack.stack().settings().jdbc(service + "_test");
  }

  /** A connection as the role that runs the migrations. */
  public static Connection asOwner(String service) throws SQLException {
    return connect(service, service + "_owner");
  }

  /** A connection as the role the service has: it owns nothing. */
  public static Connection asService(String service) throws SQLException {
    return connect(service, service + "_app");
  }

  /** A connection as the cluster's administrator. */
  public static Connection asAdministrator(String service) throws SQLException {
    return TestStack.stack().databases().administrator(service + "_test");
  }

  private static Connection connect(String service, String role) throws SQLException {
    Stack stack = TestStack.stack();
    return DriverManager.getConnection(url(service), role, stack.secrets().of(role));
  }
}

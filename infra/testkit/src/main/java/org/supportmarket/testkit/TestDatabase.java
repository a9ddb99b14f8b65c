package org.supportmarket.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.supportmarket.stack.Stack;

/** The databases for tests, {@code X_test} with the roles {@code X_owner} and {@code X_app}. */
public final class TestDatabase {
  private TestDatabase() {}

  /** Makes the database if it is missing; what is in it stays. */
  public static void ensure(String service) {
    TestStack.stack().databases().ensure(service, service + "_test");
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

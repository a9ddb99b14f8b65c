package org.supportmarket.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * Databases and their roles. A service's database X has two: X_owner, who owns it and runs the
 * migrations, and X_app, the service, who owns nothing and gets its rights from the migrations.
 */
public final class Databases {
  /** Services with a database of their own. */
  static final List<String> SERVICES = List.of("catalogue", "ordering", "ratings");

  private static final String DUPLICATE_DATABASE = "42P04";
  private static final String UNIQUE_VIOLATION = "23505";

  private final Settings settings;
  private final Secrets secrets;

  Databases(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** A connection as the cluster's administrator. */
  public Connection administrator(String database) throws SQLException {
    return connect(settings.jdbc(database), "postgres", secrets.of("postgres"));
  }

  /** Makes sure that the database is there for the roles of {@code service}. */
  public void ensure(String service, String database) {
    plain(service);
    plain(database);
    try (Connection connection = administrator("postgres");
        Statement statement = connection.createStatement()) {
      role(statement, service + "_owner");
      role(statement, service + "_app");
      create(statement, database, service + "_owner");
      statement.execute(
          "REVOKE ALL ON DATABASE %1$s FROM PUBLIC; GRANT CONNECT ON DATABASE %1$s TO %2$s_app"
              .formatted(database, service));
    } catch (SQLException e) {
      throw new Trouble("The database " + database + " cannot be made: " + e.getMessage(), e);
    }
    try (Connection connection = administrator(database);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "ALTER SCHEMA public OWNER TO %1$s_owner; GRANT USAGE ON SCHEMA public TO %1$s_app"
              .formatted(service));
    } catch (SQLException e) {
      throw new Trouble("The database " + database + " cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Keycloak's own database, with one role. */
  void ensureKeycloak() {
    try (Connection connection = administrator("postgres");
        Statement statement = connection.createStatement()) {
      role(statement, "keycloak");
      create(statement, "keycloak", "keycloak");
      statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    } catch (SQLException e) {
      throw new Trouble("Keycloak's database cannot be made: " + e.getMessage(), e);
    }
  }

  private void role(Statement statement, String name) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
      if (found.next()) {
        return;
      }
    }
    // The password is of hexadecimal digits only, see Secrets.
    statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, secrets.of(name)));
  }

  private static void create(Statement statement, String database, String owner)
      throws SQLException {
    try (ResultSet found =
        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
      if (found.next()) {
        return;
      }
    }
    try {
      statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, owner));
    } catch (SQLException e) {
      // Another test run was faster, which is as good.
      if (!DUPLICATE_DATABASE.equals(e.getSQLState())
          && !UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private static void plain(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new IllegalArgumentException("not a plain name of a database: " + name);
    }
  }

  static Connection connect(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(url, properties);
  }
}

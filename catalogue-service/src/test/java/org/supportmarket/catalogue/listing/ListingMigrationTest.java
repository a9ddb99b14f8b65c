package org.supportmarket.catalogue.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class ListingMigrationTest {
  private static final String SCHEMA = "before_versions";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.username")
  String app;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @AfterEach
  void drop() throws SQLException {
    sql("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
  }

  @Test
  void whatWasListedBeforeVersionsWereKeptHasItsVersionAndItsNewKind() throws SQLException {
    migrations().target("0105").load().migrate();
    sql(
        """
        INSERT INTO %1$s.provider (id, name, name_provisional, micro, about, changed_at)
        VALUES ('%2$s', 'Old hand', false, false, '', now());
        INSERT INTO %1$s.listing (id, provider_id, status, version, index_revision, kind, category, name,
            summary, description, price_pence, unit, orderable, included, not_included, changed_at)
        VALUES ('%2$s', '%2$s', 'published', 4, 9, 'item', 'equipment', 'Grab rail', 'A rail', 'A strong rail',
            5000, 'item', true, '{One rail}', '{}', now())
        """
            .formatted(SCHEMA, "4b1c7d5a-52f7-4e0c-8f5e-1f0b9a8c7d66"));

    migrations().load().migrate();

    assertEquals("product", text("SELECT kind FROM %s.listing"));
    assertEquals("4", text("SELECT version FROM %s.listing_version"));
    assertEquals("Old hand", text("SELECT provider_name FROM %s.listing_version"));
    assertEquals("5000", text("SELECT offer->>'price_pence' FROM %s.listing_version"));
    assertEquals("[\"One rail\"]", text("SELECT offer->>'included' FROM %s.listing_version"));
    assertEquals("t", text("SELECT first_published_at IS NOT NULL FROM %s.listing"));
  }

  private FluentConfiguration migrations() {
    return Flyway.configure(getClass().getClassLoader())
        .dataSource(url, owner, password)
        .locations("db/kernel", "db/migration")
        .schemas(SCHEMA)
        .placeholders(Map.of("app", app));
  }

  private void sql(String statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  private String text(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(SCHEMA))) {
      row.next();
      return row.getString(1);
    }
  }
}

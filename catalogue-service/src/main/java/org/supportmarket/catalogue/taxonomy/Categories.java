package org.supportmarket.catalogue.taxonomy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The categories, in the order pages show them. They change only by migration, so one read does.
 */
@ApplicationScoped
public class Categories {
  private static final String ALL =
      "SELECT slug, name, description, other_words FROM category ORDER BY position";

  private final AgroalDataSource dataSource;
  private volatile Map<String, Category> bySlug = Map.of();

  Categories(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All of them. */
  public List<Category> all() {
    return List.copyOf(bySlug().values());
  }

  /** The one with this slug. */
  public Optional<Category> find(String slug) {
    return Optional.ofNullable(bySlug().get(slug));
  }

  private Map<String, Category> bySlug() {
    if (bySlug.isEmpty()) {
      bySlug = read();
    }
    return bySlug;
  }

  private Map<String, Category> read() {
    Map<String, Category> read = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ALL);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Category category =
            new Category(
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getString("other_words"));
        read.put(category.slug(), category);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The categories could not be read", e);
    }
    return read;
  }
}

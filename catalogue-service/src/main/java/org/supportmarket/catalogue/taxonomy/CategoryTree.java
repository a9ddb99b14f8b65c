package org.supportmarket.catalogue.taxonomy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.taxonomy.CategoryTreeView.Branch;
import org.supportmarket.catalogue.taxonomy.CategoryTreeView.Group;

/** The categories in their groups, with what the regulator and other directories call them. */
@ApplicationScoped
class CategoryTree {
  private static final String ALL =
      """
      SELECT g.slug AS group_slug, g.name AS group_name, g.description AS group_description,
             c.slug, c.name, c.description,
             ARRAY(SELECT t.spelling FROM cqc_service_type t
                    WHERE t.category = c.slug ORDER BY t.spelling) AS service_types,
             ARRAY(SELECT t.taxonomy || ': ' || t.term FROM category_term t
                    WHERE t.category = c.slug ORDER BY t.taxonomy, t.term) AS terms
        FROM category c JOIN category_group g ON g.slug = c.parent
       ORDER BY g.position, c.position
      """;

  private final AgroalDataSource dataSource;

  CategoryTree(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ALL);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        Group group =
            new Group(
                row.getString("group_slug"),
                row.getString("group_name"),
                row.getString("group_description"),
                new ArrayList<>());
        groups.putIfAbsent(group.slug(), group);
        groups.get(group.slug()).categories().add(branch(row));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The category tree could not be read", e);
    }
    return List.copyOf(groups.values());
  }

  private static Branch branch(ResultSet row) throws SQLException {
    return new Branch(
        row.getString("slug"),
        row.getString("name"),
        row.getString("description"),
        List.of((String[]) row.getArray("service_types").getArray()),
        List.of((String[]) row.getArray("terms").getArray()));
  }
}

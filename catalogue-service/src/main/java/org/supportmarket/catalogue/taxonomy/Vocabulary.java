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
import java.util.Optional;

/**
 * The words listings are described with, in the order pages show them. They change only by
 * migration, so one read does.
 */
@ApplicationScoped
public class Vocabulary {
  /** Whom something is for, by age. */
  public static final String AGE_GROUP = "age-group";

  /** What people need support with. */
  public static final String NEED = "need";

  /** What is spoken or signed. */
  public static final String LANGUAGE = "language";

  /** What makes it easy to get to and use. */
  public static final String ACCESS = "access";

  private static final String ALL =
      "SELECT list, value, name FROM vocabulary ORDER BY list, position";

  private final AgroalDataSource dataSource;
  private volatile Map<String, List<Term>> lists = Map.of();

  Vocabulary(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The words of a list, in order. */
  public List<Term> of(String list) {
    if (lists.isEmpty()) {
      lists = read();
    }
    return lists.getOrDefault(list, List.of());
  }

  /** Whether a list has this word. */
  public boolean has(String list, String value) {
    return find(list, value).isPresent();
  }

  /** The word of this value. */
  public Optional<Term> find(String list, String value) {
    return of(list).stream().filter(term -> term.value().equals(value)).findFirst();
  }

  private Map<String, List<Term>> read() {
    Map<String, List<Term>> read = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ALL);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        read.computeIfAbsent(row.getString("list"), list -> new ArrayList<>())
            .add(new Term(row.getString("value"), row.getString("name")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The vocabulary could not be read", e);
    }
    return read;
  }
}

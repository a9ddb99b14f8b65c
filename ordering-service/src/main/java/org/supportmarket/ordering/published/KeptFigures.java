package org.supportmarket.ordering.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Figures made with a publication, kept as everybody is told them, so that looking at them again
 * tells nothing new. What is not protected must not be kept here.
 */
@ApplicationScoped
public class KeptFigures {
  private static final String KEEP =
      """
      INSERT INTO market_figure (council, name, published_at, figures) VALUES (?, ?, ?, ?::jsonb)
      ON CONFLICT (council, name) DO UPDATE SET published_at = excluded.published_at, figures = excluded.figures
      """;

  private final Database database;
  private final ObjectMapper json;

  KeptFigures(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** In place of those of this name that the council had. */
  @Transactional
  public void keep(String council, String name, Instant publishedAt, Object figures) {
    try {
      database.update(KEEP, council, name, publishedAt, json.writeValueAsString(figures));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures are no JSON", e);
    }
  }

  /** Refuses with {@code trends_unavailable} if none were made yet. */
  public <T> T of(String council, String name, Class<T> type) {
    Optional<String> kept =
        database.one(
            "SELECT figures FROM market_figure WHERE council = ? AND name = ?",
            row -> row.getString(1),
            council,
            name);
    try {
      return json.readValue(
          kept.orElseThrow(
              () ->
                  Refusal.of(
                      OrderingProblem.TRENDS_UNAVAILABLE,
                      "These figures have not been published yet. They are every night.")),
          type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures cannot be read", e);
    }
  }
}

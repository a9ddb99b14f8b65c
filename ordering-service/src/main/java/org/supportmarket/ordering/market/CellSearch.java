package org.supportmarket.ordering.market;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.elasticsearch.client.ResponseException;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Finds published cells. All of a council is in one shard. */
@ApplicationScoped
class CellSearch {
  private static final int PAGE = 5_000;

  /** Three years of the largest council's categories by provider; all of England's in a quarter. */
  private static final int MOST = 60_000;

  private static final int NOT_FOUND = 404;

  /** As the index itself is sorted, so that it finds the first without looking at all. */
  private static final List<String> ORDER =
      List.of("council", "table", "grain", "period", "a", "b");

  private final CellIndex index;

  CellSearch(CellIndex index) {
    this.index = index;
  }

  /**
   * Cells of a table with these values, in order of council, period and values. Refuses with {@code
   * trends_unavailable} while the index does not answer or nothing was published yet.
   *
   * @param council null for all
   */
  List<Cell> find(
      String council, Table table, Map<Dimension, String> values, LocalDate first, LocalDate last) {
    ObjectNode query = query(council, table, values, first, last);
    try {
      FoundCells page = index.search(query, council);
      List<Cell> found = new ArrayList<>(page.cells());
      while (page.cells().size() == PAGE) {
        query.set("search_after", query.pojoNode(page.lastSort()));
        page = index.search(query, council);
        found.addAll(page.cells());
        if (found.size() > MOST) {
          throw Refusal.of(OrderingProblem.INVALID_PERIOD, "Ask for fewer months at once.");
        }
      }
      return found;
    } catch (ResponseException e) {
      throw e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND
          ? unavailable("These figures have not been published yet. They are every night.")
          : away(e);
    } catch (IOException | TimeoutException e) {
      throw away(e);
    }
  }

  private ObjectNode query(
      String council, Table table, Map<Dimension, String> values, LocalDate first, LocalDate last) {
    ObjectNode query = index.newQuery();
    query.put("timeout", "1s").put("size", PAGE).put("track_total_hits", false);
    ORDER.forEach(query.withArray("sort")::add);
    ArrayNode all = query.withObject("/query/bool").withArray("filter");
    addTerm(all, "table", table.name());
    addTerm(all, "grain", table.grain().field());
    if (council != null) {
      addTerm(all, "council", council);
    }
    values.forEach(
        (dimension, value) -> addTerm(all, table.by().indexOf(dimension) == 0 ? "a" : "b", value));
    all.addObject()
        .withObject("/range/period")
        .put("gte", first.toString())
        .put("lte", last.toString());
    return query;
  }

  private static void addTerm(ArrayNode all, String field, String value) {
    all.addObject().withObject("/term").put(field, value);
  }

  private static Refusal away(Exception e) {
    Log.warnf("Figures of the market cannot be shown: %s", e.toString());
    return unavailable(
        "We cannot show these figures just now. Orders are not affected; please try again in a few"
            + " minutes.");
  }

  private static Refusal unavailable(String detail) {
    return Refusal.of(OrderingProblem.TRENDS_UNAVAILABLE, detail);
  }
}

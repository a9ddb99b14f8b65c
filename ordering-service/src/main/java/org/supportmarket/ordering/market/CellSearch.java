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
import java.util.function.Predicate;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.elasticsearch.client.ResponseException;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Finds published cells. */
@ApplicationScoped
class CellSearch {
  /** An area's series of one table in four years are fewer; as many as the index gives at once. */
  private static final int PAGE = 10_000;

  private static final int NOT_FOUND = 404;

  /** As the index itself is sorted, so that it finds the first without looking at all. */
  private static final List<String> ORDER =
      List.of(CellSeries.TABLE, CellSeries.COUNCIL, CellSeries.A, CellSeries.B, CellSeries.YEAR);

  /** As they stand there, which costs nothing. */
  private static final List<String> NO_ORDER = List.of("_doc");

  private final CellIndex index;

  CellSearch(CellIndex index) {
    this.index = index;
  }

  /**
   * Cells of a table with these values, in no order. Refuses with {@code trends_unavailable} while
   * the index does not answer or nothing was published yet.
   *
   * @param council null for all
   */
  List<Cell> find(
      String council, Table table, Map<Dimension, String> values, LocalDate first, LocalDate last) {
    ObjectNode query = query(council, table, values, first, last);
    Predicate<LocalDate> periods = period -> !period.isBefore(first) && !period.isAfter(last);
    try {
      FoundCells page = index.search(query, table, periods);
      List<Cell> found = new ArrayList<>(page.cells());
      while (page.series() == PAGE) {
        if (council != null) {
          throw Refusal.of(OrderingProblem.INVALID_PERIOD, "Ask for fewer months at once.");
        }
        query.set("search_after", query.pojoNode(page.lastSort()));
        page = index.search(query, table, periods);
        found.addAll(page.cells());
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
    (council == null ? ORDER : NO_ORDER).forEach(query.withArray("sort")::add);
    ArrayNode all = query.withObject("/query/bool").withArray("filter");
    addTerm(all, CellSeries.TABLE, table.name());
    if (council != null) {
      addTerm(all, CellSeries.COUNCIL, council);
    }
    values.forEach(
        (dimension, value) ->
            addTerm(all, table.by().indexOf(dimension) == 0 ? CellSeries.A : CellSeries.B, value));
    all.addObject()
        .withObject("/range/" + CellSeries.YEAR)
        .put("gte", FinancialYear.of(first).startYear())
        .put("lte", FinancialYear.of(last).startYear());
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

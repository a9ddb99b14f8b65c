package org.supportmarket.ordering.market;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Finds published cells. All of a council is in one shard. */
@ApplicationScoped
class CellSearch {
  private static final int PAGE = 5_000;

  /** Three years of the largest council's categories by provider; all of England's in a quarter. */
  private static final int MOST = 60_000;

  private static final int NOT_FOUND = 404;

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
    try {
      List<Cell> found = new ArrayList<>();
      List<FieldValue> after = List.of();
      List<Hit<Cell>> page;
      do {
        page = page(council, query(council, table, values, first, last), after);
        page.forEach(hit -> found.add(hit.source()));
        after = page.isEmpty() ? after : page.getLast().sort();
        if (found.size() > MOST) {
          throw Refusal.of(OrderingProblem.INVALID_PERIOD, "Ask for fewer months at once.");
        }
      } while (page.size() == PAGE);
      return found;
    } catch (ElasticsearchException e) {
      throw e.status() == NOT_FOUND
          ? unavailable("These figures have not been published yet. They are every night.")
          : away(e);
    } catch (IOException | TimeoutException e) {
      throw away(e);
    }
  }

  private List<Hit<Cell>> page(String council, Query query, List<FieldValue> after)
      throws IOException, ElasticsearchException {
    SearchRequest.Builder search =
        new SearchRequest.Builder()
            .allowPartialSearchResults(false)
            .requestCache(false)
            .timeout("1s")
            .size(PAGE)
            .trackTotalHits(track -> track.enabled(false))
            .query(query);
    for (String field : List.of("council", "period", "a", "b")) {
      search.sort(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
    }
    if (council != null) {
      search.routing(council);
    }
    if (!after.isEmpty()) {
      search.searchAfter(after);
    }
    SearchResponse<Cell> answer = index.search(search);
    if (answer.timedOut() || !answer.shards().failures().isEmpty()) {
      throw new IOException("The index did not answer wholly");
    }
    return answer.hits().hits();
  }

  private static Query query(
      String council, Table table, Map<Dimension, String> values, LocalDate first, LocalDate last) {
    return Query.of(
        query ->
            query.bool(
                all -> {
                  all.filter(term("table", table.name()));
                  all.filter(term("grain", table.grain().field()));
                  if (council != null) {
                    all.filter(term("council", council));
                  }
                  values.forEach(
                      (dimension, value) ->
                          all.filter(term(table.by().indexOf(dimension) == 0 ? "a" : "b", value)));
                  return all.filter(
                      f ->
                          f.range(
                              r ->
                                  r.date(
                                      d ->
                                          d.field("period")
                                              .gte(first.toString())
                                              .lte(last.toString()))));
                }));
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
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

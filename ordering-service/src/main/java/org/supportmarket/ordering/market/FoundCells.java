package org.supportmarket.ordering.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The cells in an answer of Elasticsearch, read token by token: a panel has hundreds of them, and
 * whatever reads any answer there is takes longer than finding them.
 */
final class FoundCells {
  private final Table table;
  private final Predicate<LocalDate> periods;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Object> lastSort = new ArrayList<>();
  private boolean inTime;
  private boolean ofAllShards;
  private int series;

  private FoundCells(Table table, Predicate<LocalDate> periods) {
    this.table = table;
    this.periods = periods;
  }

  /**
   * All of the answer.
   *
   * @param periods which of them are wanted, by their first days
   * @throws IOException also unless the index says that it answered wholly
   */
  static FoundCells in(JsonParser answer, Table table, Predicate<LocalDate> periods)
      throws IOException {
    FoundCells found = new FoundCells(table, periods);
    found.read(answer);
    if (!found.inTime || !found.ofAllShards) {
      throw new IOException("The index did not answer wholly");
    }
    return found;
  }

  List<Cell> cells() {
    return cells;
  }

  /** In so many documents. */
  int series() {
    return series;
  }

  /** Where the last stands in the order asked for. */
  List<Object> lastSort() {
    return lastSort;
  }

  private void read(JsonParser in) throws IOException {
    in.nextToken();
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      switch (field) {
        case "timed_out" -> inTime = !in.getBooleanValue();
        case "_shards" -> readShards(in);
        case "hits" -> readHits(in);
        default -> in.skipChildren();
      }
    }
  }

  private void readShards(JsonParser in) throws IOException {
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      if (field.equals("failed")) {
        ofAllShards = in.getIntValue() == 0;
      }
      in.skipChildren();
    }
  }

  private void readHits(JsonParser in) throws IOException {
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      if (field.equals("hits")) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
          readHit(in);
        }
      } else {
        in.skipChildren();
      }
    }
  }

  private void readHit(JsonParser in) throws IOException {
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      switch (field) {
        case "_source" -> {
          series++;
          cells.addAll(CellSeries.read(in, table, periods));
        }
        case "sort" -> {
          lastSort.clear();
          while (in.nextToken() != JsonToken.END_ARRAY) {
            lastSort.add(in.currentToken().isNumeric() ? (Object) in.getLongValue() : in.getText());
          }
        }
        default -> in.skipChildren();
      }
    }
  }
}

package org.supportmarket.ordering.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells in an answer of Elasticsearch, read token by token: a panel has hundreds of them, and
 * whatever reads any answer there is takes longer than finding them.
 */
final class FoundCells {
  private final List<Cell> cells = new ArrayList<>();
  private final List<Object> lastSort = new ArrayList<>();
  private boolean inTime;
  private boolean ofAllShards;
  private String lastPeriod;
  private LocalDate period;

  private FoundCells() {}

  /**
   * All of the answer.
   *
   * @throws IOException also unless the index says that it answered wholly
   */
  static FoundCells in(JsonParser answer) throws IOException {
    FoundCells found = new FoundCells();
    found.read(answer);
    if (!found.inTime || !found.ofAllShards) {
      throw new IOException("The index did not answer wholly");
    }
    return found;
  }

  List<Cell> cells() {
    return cells;
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
        case "_source" -> cells.add(cell(in));
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

  private Cell cell(JsonParser in) throws IOException {
    String council = null;
    String grain = null;
    String table = null;
    String a = null;
    String b = null;
    Long people = null;
    Long orders = null;
    Long units = null;
    Long planned = null;
    Long delivered = null;
    Long paid = null;
    Long cancelled = null;
    Long providers = null;
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      JsonToken value = in.nextToken();
      switch (field) {
        case "council" -> council = in.getText();
        case "grain" -> grain = in.getText();
        case "table" -> table = in.getText();
        case "period" -> readPeriod(in.getText());
        case "a" -> a = in.getText();
        case "b" -> b = in.getText();
        case "people" -> people = number(in, value);
        case "orders" -> orders = number(in, value);
        case "units" -> units = number(in, value);
        case "planned_pence" -> planned = number(in, value);
        case "delivered_pence" -> delivered = number(in, value);
        case "paid_pence" -> paid = number(in, value);
        case "cancelled_pence" -> cancelled = number(in, value);
        case "providers" -> providers = number(in, value);
        default -> throw new IOException("A cell has no " + field);
      }
    }
    return new Cell(
        council, grain, table, period, a, b, people, orders, units, planned, delivered, paid,
        cancelled, providers);
  }

  /** Many cells are of the same one. */
  private void readPeriod(String text) {
    if (!text.equals(lastPeriod)) {
      lastPeriod = text;
      period = LocalDate.parse(text);
    }
  }

  private static Long number(JsonParser in, JsonToken value) throws IOException {
    return value == JsonToken.VALUE_NULL ? null : (Long) in.getLongValue();
  }
}

package org.supportmarket.ordering.market;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * A document of the index {@code market_cells}: what may be told of the same values in all periods
 * of a financial year, of months or quarters and of the whole year. A cell is an array of the
 * period's number within the year and then the figures, null where nothing may be told; nothing
 * follows the number if nothing may be told at all.
 *
 * @param name of the tables
 */
record CellSeries(
    String council, String name, FinancialYear year, String a, String b, List<Cell> cells) {
  static final String COUNCIL = "council";
  static final String TABLE = "table";
  static final String YEAR = "financial_year";
  static final String A = "a";
  static final String B = "b";
  private static final int FIGURES = 8;

  /** Puts a year's cells of an area together. */
  static List<CellSeries> of(FinancialYear year, List<Cell> cells) {
    record Key(String council, String name, String a, String b) {}
    Map<Key, List<Cell>> together =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> new Key(cell.council(), cell.table().name(), cell.a(), cell.b()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return together.entrySet().stream()
        .map(
            one -> {
              Key key = one.getKey();
              return new CellSeries(key.council, key.name, year, key.a, key.b, one.getValue());
            })
        .toList();
  }

  void write(JsonGenerator to) throws IOException {
    to.writeStartObject();
    to.writeStringField(COUNCIL, council);
    to.writeStringField(TABLE, name);
    to.writeNumberField(YEAR, year.startYear());
    to.writeStringField(A, a);
    to.writeStringField(B, b);
    for (Grain grain : Grain.values()) {
      List<Cell> ofGrain = cells.stream().filter(cell -> cell.table().grain() == grain).toList();
      if (!ofGrain.isEmpty()) {
        to.writeArrayFieldStart(grain.field());
        for (Cell cell : ofGrain) {
          write(grain.number(year, cell.period()), cell, to);
        }
        to.writeEndArray();
      }
    }
    to.writeEndObject();
  }

  private static void write(int period, Cell cell, JsonGenerator to) throws IOException {
    to.writeStartArray();
    to.writeNumber(period);
    if (!cell.isHidden()) {
      write(cell.people(), to);
      write(cell.orders(), to);
      write(cell.units(), to);
      write(cell.plannedPence(), to);
      write(cell.deliveredPence(), to);
      write(cell.paidPence(), to);
      write(cell.cancelledPence(), to);
      if (cell.providers() != null) {
        write(cell.providers(), to);
      }
    }
    to.writeEndArray();
  }

  private static void write(Long figure, JsonGenerator to) throws IOException {
    if (figure == null) {
      to.writeNull();
    } else {
      to.writeNumber(figure);
    }
  }

  /**
   * Reads the cells of one table out of such a document, at whose beginning the parser is.
   *
   * @param wanted by the first day of the period
   */
  static List<Cell> read(JsonParser in, Table table, Predicate<LocalDate> wanted)
      throws IOException {
    String council = null;
    FinancialYear year = null;
    String a = null;
    String b = null;
    List<Cell> cells = new ArrayList<>();
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      in.nextToken();
      switch (field) {
        case COUNCIL -> council = in.getText();
        case YEAR -> year = new FinancialYear(in.getIntValue());
        case A -> a = in.getText();
        case B -> b = in.getText();
        default -> {
          if (field.equals(table.grain().field())) {
            readCells(in, new CellSeries(council, null, year, a, b, cells), table, wanted);
          } else {
            in.skipChildren();
          }
        }
      }
    }
    return cells;
  }

  private static void readCells(
      JsonParser in, CellSeries to, Table table, Predicate<LocalDate> wanted) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      in.nextToken();
      LocalDate period = table.grain().first(to.year, in.getIntValue());
      if (wanted.test(period)) {
        Long[] figures = new Long[FIGURES];
        int size = 0;
        for (JsonToken token = in.nextToken();
            token != JsonToken.END_ARRAY;
            token = in.nextToken()) {
          figures[size++] = token == JsonToken.VALUE_NULL ? null : (Long) in.getLongValue();
        }
        to.cells.add(
            new Cell(
                to.council,
                table,
                period,
                to.a,
                to.b,
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                figures[4],
                figures[5],
                figures[6],
                figures[7]));
      } else {
        while (in.currentToken() != JsonToken.END_ARRAY) {
          in.nextToken();
        }
      }
    }
  }
}

package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.budget.FinancialYear;

/** Half an answer is none. */
class FoundCellsTest {
  private static final String HITS =
      """
      "hits":{"max_score":null,"hits":[{"_index":"x","_source":{"council":"E10900001","table":"need",
      "financial_year":2026,"a":"social","b":"","month":[[5],[6,null,null,null,-100],[7,10,5,40,300,200,100,0,3]],
      "year":[[0,90,80,70,60,50,40,30]]},"sort":["need","E10900001"]}]}""";

  private static final String WHOLE =
      "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":3,\"failed\":0},";

  private static final Table BY_MONTH = Table.of(Grain.MONTH, Dimension.NEED);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

  @Test
  void aWholeAnswerIsRead() throws IOException {
    FoundCells found = found(WHOLE + HITS + "}", BY_MONTH);
    assertEquals(1, found.series());
    assertEquals(List.of("need", "E10900001"), found.lastSort());
    assertEquals(
        List.of(
            cell(OCTOBER.minusMonths(1), null, null, null, null, null, null, null, null),
            cell(OCTOBER, null, null, null, -100L, null, null, null, null),
            cell(OCTOBER.plusMonths(1), 10L, 5L, 40L, 300L, 200L, 100L, 0L, 3L)),
        found.cells());
  }

  @Test
  void onlyPeriodsAskedForAreTold() throws IOException {
    FoundCells found = FoundCells.in(parser(WHOLE + HITS + "}"), BY_MONTH, OCTOBER::equals);
    assertEquals(
        List.of(cell(OCTOBER, null, null, null, -100L, null, null, null, null)), found.cells());
  }

  @Test
  void theYearIsOneOfItsOwn() throws IOException {
    Cell year = found(WHOLE + HITS + "}", Table.of(Grain.YEAR, Dimension.NEED)).cells().getFirst();
    assertEquals(LocalDate.of(2026, 4, 1), year.period());
    assertEquals(90, year.people());
    assertEquals(30, year.cancelledPence());
    assertEquals(null, year.providers());
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    List<Cell> cells =
        List.of(
            cell(OCTOBER, null, null, null, null, null, null, null, null),
            cell(OCTOBER.plusMonths(5), 15L, null, -5L, 0L, null, 1L, 2L, null));
    CellSeries series = CellSeries.of(new FinancialYear(2026), cells).getFirst();
    StringWriter json = new StringWriter();
    try (JsonGenerator to = new ObjectMapper().createGenerator(json)) {
      series.write(to);
    }
    JsonParser in = parser(json.toString());
    in.nextToken();
    assertEquals(cells, CellSeries.read(in, BY_MONTH, _ -> true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"timed_out\":true,\"_shards\":{\"total\":3,\"failed\":0},",
        "\"timed_out\":false,\"_shards\":{\"total\":3,\"failed\":1,\"failures\":[{\"shard\":0}]},",
        "\"timed_out\":false,",
        ""
      })
  void halfOfOneIsRefused(String head) {
    assertThrows(IOException.class, () -> found("{" + head + HITS + "}", BY_MONTH));
  }

  private static Cell cell(LocalDate month, Long... figures) {
    return new Cell(
        "E10900001",
        BY_MONTH,
        month,
        "social",
        "",
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        figures[4],
        figures[5],
        figures[6],
        figures[7]);
  }

  private static FoundCells found(String answer, Table table) throws IOException {
    return FoundCells.in(parser(answer), table, _ -> true);
  }

  private static JsonParser parser(String json) throws IOException {
    return new ObjectMapper().createParser(json);
  }
}

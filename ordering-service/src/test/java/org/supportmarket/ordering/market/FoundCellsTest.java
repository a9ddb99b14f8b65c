package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half an answer is none. */
class FoundCellsTest {
  private static final String HITS =
      """
      "hits":{"max_score":null,"hits":[{"_index":"x","_source":{"council":"E10900001","grain":"month",
      "table":"all","period":"2026-10-01","a":"","b":"","people":null,"planned_pence":-100},
      "sort":["E10900001",1790812800000]}]}""";

  @Test
  void aWholeAnswerIsRead() throws IOException {
    FoundCells found =
        found(
            "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":3,\"failed\":0}," + HITS + "}");
    Cell cell = found.cells().getFirst();
    assertEquals(LocalDate.of(2026, 10, 1), cell.period());
    assertEquals(-100, cell.plannedPence());
    assertEquals(null, cell.people());
    assertEquals(List.of("E10900001", 1_790_812_800_000L), found.lastSort());
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
    assertThrows(IOException.class, () -> found("{" + head + HITS + "}"));
  }

  private static FoundCells found(String answer) throws IOException {
    return FoundCells.in(new ObjectMapper().createParser(answer));
  }
}

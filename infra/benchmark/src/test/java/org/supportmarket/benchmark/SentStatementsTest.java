package org.supportmarket.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentStatementsTest {
  private static final String LOG =
      """
      2026-11-22 19:26:46.9 UTC [7] LOG:  execute <unnamed>: SELECT 1 FROM person
      \t WHERE id = $1
      2026-11-22 19:26:46.9 UTC [7] DETAIL:  Parameters: $1 = 'the-person'
      2026-11-22 19:26:46.9 UTC [8] LOG:  execute S_4: SELECT now()
      2026-11-22 19:26:46.9 UTC [7] LOG:  statement: BEGIN
      2026-11-22 19:26:46.9 UTC [7] LOG:  execute S_1: INSERT INTO idempotency VALUES ($1, $2, $3)
      2026-11-22 19:26:46.9 UTC [7] DETAIL:  Parameters: $1 = 'the-key', $2 = NULL, $3 = 'it''s, $4 = ''x'''
      2026-11-22 19:26:46.9 UTC [9] LOG:  execute S_2: SELECT 1 FROM feed_cursor WHERE consumer = $1
      2026-11-22 19:26:46.9 UTC [9] DETAIL:  Parameters: $1 = 'offers'
      2026-11-22 19:26:46.9 UTC [7] LOG:  execute S_5: SELECT 2
      2026-11-22 19:26:46.9 UTC [7] LOG:  execute S_3: COMMIT
      2026-11-22 19:26:46.9 UTC [7] LOG:  execute S_6: SELECT 3
      """;

  @Test
  void anOrdersStatementsAreThoseThatNameThePersonAndTheTransactionOfItsKey(@TempDir Path folder)
      throws IOException {
    Path log = folder.resolve("postgres.log");
    Files.writeString(log, "before\n" + LOG);

    assertEquals(
        List.of(
            new SentStatements.Sent("SELECT 1 FROM person\n WHERE id = $1", List.of("the-person")),
            new SentStatements.Sent(
                "INSERT INTO idempotency VALUES ($1, $2, $3)",
                Arrays.asList("the-key", null, "it's, $4 = 'x'")),
            new SentStatements.Sent("SELECT 2", List.of())),
        SentStatements.of(log, 7, "the-person", "the-key"));
  }

  @Test
  void aParameterMayBeVeryLong(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("postgres.log");
    String order = "the-person, the-key: it's ".repeat(5_000);
    Files.writeString(
        log,
        """
        0 0 UTC [7] LOG:  execute S_1: INSERT INTO orders VALUES ($1)
        0 0 UTC [7] DETAIL:  Parameters: $1 = '%s'
        0 0 UTC [7] LOG:  execute S_3: COMMIT
        """
            .formatted(order.replace("'", "''")));

    assertEquals(
        List.of(order), SentStatements.of(log, 0, "the-person", "the-key").getFirst().parameters());
  }
}

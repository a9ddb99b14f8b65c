package org.supportmarket.web.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsRefusalsTest {
  private static Refusal read(int status, String body) {
    return ReadsRefusals.read(new ObjectMapper(), status, body);
  }

  @Test
  void theServicesOwnSentenceAndFiguresArrive() {
    Refusal refusal =
        read(
            409,
            """
            {"status":409,"code":"insufficient_funds","detail":"You have £5 left.","available_pence":500,"short_pence":null}
            """);
    assertTrue(refusal.is("insufficient_funds"));
    assertEquals("You have £5 left.", refusal.sentence());
    assertEquals(500, refusal.number("available_pence"));
    assertEquals(0, refusal.number("short_pence"));
    assertEquals(409, refusal.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "<html>502 Bad Gateway</html>",
        "{\"detail\":5}",
        "{\"code\":{}}",
        "\"x\""
      })
  void anAnswerThatIsNoProblemHasNoSentence(String body) {
    Refusal refusal = read(502, body);
    assertNull(refusal.sentence());
    assertEquals("unknown", refusal.code());
    assertEquals(502, refusal.status());
  }
}

package org.supportmarket.web.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignedIdsTest {
  private static final SignedIds OURS = new SignedIds("a secret");
  private static final List<UUID> FULL =
      Stream.generate(UUID::randomUUID).limit(SignedIds.MOST).toList();

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(FULL, OURS.read(OURS.write(FULL)));
    assertEquals(List.of(), OURS.read(OURS.write(List.of())));
  }

  @Test
  void aFullListFitsACookieOfAKilobyte() {
    assertTrue(("shortlist=" + OURS.write(FULL)).length() <= 1024);
  }

  @Test
  void aChangedLetterAnotherSecretOrNonsenseIsNothing() {
    String written = OURS.write(FULL);
    String changed = (written.charAt(0) == 'A' ? "B" : "A") + written.substring(1);
    for (String other :
        new String[] {
          changed, new SignedIds("another").write(FULL), "", ".", "a.b.c", "€", "x".repeat(2000)
        }) {
      assertEquals(List.of(), OURS.read(other), other);
    }
    assertEquals(List.of(), OURS.read(null));
  }
}

package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKindTest {
  @TempDir Path folder;

  @Test
  void sampleDataNeverComeIntoRealOnes() {
    DataKind.claim(settings(false));

    Trouble trouble = assertThrows(Trouble.class, () -> DataKind.claim(settings(true)));
    assertTrue(trouble.getMessage().contains("add --empty"), trouble.getMessage());
  }

  @Test
  void anEmptyStartNeverUsesSampleData() {
    DataKind.claim(settings(true));

    Trouble trouble = assertThrows(Trouble.class, () -> DataKind.claim(settings(false)));
    assertTrue(trouble.getMessage().contains("leave out --empty"), trouble.getMessage());
  }

  @Test
  void theSampleKeepsTheDayItWasMadeFor() throws IOException {
    Files.writeString(folder.resolve("kind.properties"), "sample=true\ndate=2026-02-03\n");

    assertDoesNotThrow(() -> DataKind.claim(settings(true)));
    assertEquals(LocalDate.of(2026, 2, 3), DataKind.sampleDate(settings(true)));
  }

  private Settings settings(boolean sample) {
    return new Settings(folder, folder, 8080, sample, false);
  }
}

package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void portsFollowTheFirstOne() {
    Settings settings = with(Map.of("SUPPORT_MARKET_PORT", "9000"));

    assertEquals("http://localhost:9000", settings.url(Part.WEB));
    assertEquals("http://localhost:9004/realms/support-market", settings.issuer());
    assertEquals("jdbc:postgresql://127.0.0.1:9005/ordering", settings.jdbc("ordering"));
    assertEquals(9006, settings.port(Part.ELASTICSEARCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "80", "65535", "-1", "1e4", "99999999999"})
  void aPortThatCannotBeIsToldWithTheRange(String port) {
    Trouble trouble = assertThrows(Trouble.class, () -> with(Map.of("SUPPORT_MARKET_PORT", port)));

    assertEquals(
        "SUPPORT_MARKET_PORT is \"%s\"; set it to a number from 1024 to 65528.".formatted(port),
        trouble.getMessage());
  }

  @Test
  void eachUserHasAFolderOfTheirOwn() {
    Path data = with(Map.of()).data();

    assertTrue(data.endsWith(".local/" + Settings.userId()), data.toString());
    assertEquals(Path.of("/somewhere"), with(Map.of("SUPPORT_MARKET_DATA", "/somewhere")).data());
  }

  @Test
  void sampleAndEmptyDataNeverShareAFolder() {
    assertNotEquals(Settings.from(Map.of(), true).data(), Settings.from(Map.of(), false).data());
  }

  private static Settings with(Map<String, String> environment) {
    return Settings.from(environment, "SUPPORT_MARKET", 8080, "", true);
  }
}

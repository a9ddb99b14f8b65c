package org.supportmarket.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginOnlyTest {
  private static final String OWN = "https://market.example";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same-origin|https://market.example||true",
        "same-origin|||true",
        "|https://market.example||true",
        "||https://market.example/buy/1|true",
        "cross-site|https://evil.example||false",
        "cross-site|https://market.example||false",
        "same-site|https://other.market.example||false",
        "none|||false",
        "same-origin|https://evil.example||false",
        "same-origin|null||false",
        "|null|https://market.example/x|false",
        "|https://market.example.evil.example||false",
        "|http://market.example||false",
        "|https://market.example:444||false",
        "||https://evil.example/https://market.example|false",
        "||not an address|false",
        "|||false"
      })
  void onlyOurOwnPagesMayAskForAChange(String site, String origin, String referer, boolean ours) {
    assertEquals(ours, OwnOriginOnly.ours(site, origin, referer, OWN));
  }
}

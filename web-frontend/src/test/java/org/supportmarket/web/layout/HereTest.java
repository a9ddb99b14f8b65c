package org.supportmarket.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/my-money", "/search?q=lunch%20club&category=meals", "/buy/1?quantity=2"})
  void pathsOfOurOwnAreKept(String to) {
    assertEquals(URI.create(to), Here.safe(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "//evil.example", "https://evil.example/", "/\\evil.example", "\\/evil.example",
            "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1", "/%zz", " /x", "evil", "///x", "/\t/evil.example"
      })
  void nobodyIsSentToAnotherSite(String to) {
    assertEquals(URI.create("/"), Here.safe(to));
  }

  @org.junit.jupiter.api.Test
  void withoutAnAddressTheStartPageIsMeant() {
    assertEquals(URI.create("/"), Here.safe(null));
    assertEquals(URI.create("/"), Here.safe("/" + "a".repeat(5000)));
  }
}

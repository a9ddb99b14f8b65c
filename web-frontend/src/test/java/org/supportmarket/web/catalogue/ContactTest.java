package org.supportmarket.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
  @Test
  void aWebsiteWithoutItsBeginningGetsOne() {
    assertEquals("https://www.example.org", Contact.web("www.example.org"));
    assertEquals("http://example.org/a?b=c", Contact.web(" http://example.org/a?b=c "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "",
        " ",
        "https://a b",
        "https://\"onclick=",
        "vbscript:x"
      })
  void anythingButAWebAddressIsNoLink(String typed) {
    assertNull(Contact.web(typed));
  }

  @Test
  void aProviderWhoGaveNothingCannotBeReached() {
    assertFalse(Contact.of("", null, " ").any());
  }
}

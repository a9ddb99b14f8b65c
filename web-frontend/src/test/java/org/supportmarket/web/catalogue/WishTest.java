package org.supportmarket.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {
  private static Wish words(String words) {
    return Wish.of(new Wish.Typed(words, null, null, null, null, null));
  }

  private static Wish page(String page) {
    return Wish.of(new Wish.Typed(null, null, null, null, null, page));
  }

  private static Wish price(String price) {
    return Wish.of(new Wish.Typed(null, null, null, price, null, null));
  }

  @Test
  void aPastedPageIsCutAndSaidToBe() {
    Wish wish = words("help ".repeat(2000));
    assertTrue(wish.cut());
    assertEquals(Wish.LONGEST_WORDS, wish.words().length());
    assertFalse(words("help at home").cut());
  }

  @Test
  void theCutNeverHalvesALetter() {
    String cut = words("😀".repeat(300)).words();
    assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 1)));
  }

  @Test
  void controlAndDirectionLettersAreTakenOut() {
    assertEquals("a b", words("a\u0000b").words());
    assertEquals("abc", words("\u202eabc").words());
  }

  @Test
  void pagesThatAreNoneBecomeTheFirstOrTheLast() {
    assertEquals(1, page(null).page());
    assertEquals(1, page("0").page());
    assertEquals(1, page("-1").page());
    assertEquals(1, page("2.5").page());
    assertEquals(1, page("99999999999999999999").page());
    assertEquals(500, page("999999").page());
    assertEquals(3, page("3").page());
  }

  @Test
  void aPriceThatIsNoneIsSaidAndNotSent() {
    assertTrue(price("twelve").wrongPrice());
    assertFalse(price("twelve").query().parameters().containsKey("max_price_pence"));
    assertEquals("1250", price("£12.50").query().parameters().getFirst("max_price_pence"));
    assertFalse(price("").wrongPrice());
  }

  @Test
  void choicesNobodyOffersAreLeftOut() {
    Wish wish =
        Wish.of(new Wish.Typed("", List.of("meals", "<script>", "meals"), "../x", "", "nope", ""));
    assertEquals(List.of("meals"), wish.categories());
    assertEquals("", wish.accreditation());
    assertEquals("best", wish.sort());
  }

  @Test
  void theAddressOfASearchFindsTheSameAgain() {
    Wish wish =
        Wish.of(
            new Wish.Typed(
                "tea & talk", List.of("meals", "leisure"), "dbs", "12.50", "price", "2"));
    assertEquals(
        "/search?q=tea+%26+talk&category=meals&category=leisure&accreditation=dbs&max_price=12.50&sort=price",
        wish.address().href());
    assertEquals(
        "/search?category=leisure",
        Query.to("/search")
            .withEach("category", wish.categories())
            .without("category", "meals")
            .href());
  }
}

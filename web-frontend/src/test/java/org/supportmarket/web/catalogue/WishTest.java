package org.supportmarket.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {
  private static Wish wish(String... namesAndValues) {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      typed.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Wish.of(typed);
  }

  private static Wish words(String words) {
    return wish("q", words);
  }

  private static Wish page(String page) {
    return page == null ? wish() : wish("page", page);
  }

  private static Wish price(String price) {
    return wish("max_price", price);
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
        wish(
            "category", "meals",
            "category", "<script>",
            "category", "meals",
            "accreditation", "../x",
            "day", "someday",
            "within", "7",
            "sort", "nope");
    assertEquals(List.of("meals"), wish.chosen("category"));
    assertEquals(List.of(), wish.chosen("day"));
    assertEquals(0, wish.withinKm());
    assertEquals("", wish.accreditation());
    assertEquals("best", wish.sort());
  }

  @Test
  void theAddressOfASearchFindsTheSameAgain() {
    Wish wish =
        wish(
            "q", "tea & talk",
            "where", "Alderwick",
            "category", "meals",
            "category", "leisure",
            "need", "autism",
            "within", "10",
            "accreditation", "dbs",
            "max_price", "12.50",
            "spaces", "now",
            "sort", "distance",
            "page", "2");
    assertEquals(
        "/search?q=tea+%26+talk&where=Alderwick&category=meals&category=leisure&need=autism&within=10"
            + "&accreditation=dbs&max_price=12.50&spaces=now&sort=distance",
        wish.address().href());
    assertEquals(
        "/search?category=leisure",
        Query.to("/search")
            .withEach("category", wish.chosen("category"))
            .without("category", "meals")
            .href());
  }

  @Test
  void aPostcodeAndThePlaceNamesAreAskedForAsWhatTheyAre() {
    assertEquals("m1 1aa", wish("where", "m1 1aa").query().parameters().getFirst("postcode"));
    assertEquals("SW1A", wish("where", "SW1A").query().parameters().getFirst("postcode"));
    assertEquals("Alderwick", wish("where", "Alderwick").query().parameters().getFirst("near"));
    assertFalse(wish("where", "Alderwick").query().parameters().containsKey("postcode"));
  }

  @Test
  void withoutAPlaceNothingIsNearOrFar() {
    Wish wish = wish("within", "10", "sort", "distance");
    assertEquals(0, wish.withinKm());
    assertEquals("best", wish.sort());
  }
}

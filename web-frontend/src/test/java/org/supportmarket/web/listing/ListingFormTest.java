package org.supportmarket.web.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

class ListingFormTest {
  private static final String ALL =
      """
      {"kind":"service","category":"domestic-help","name":"Cleaning","summary":"Two hours.","description":"We come.",
       "price":{"amount_pence":1850,"unit":"hour","valid_from":"2026-04-01","valid_until":null},"orderable":true,
       "included":["Cleaning things","Travel"],"not_included":[],"notice_days":14,"minimum_quantity":2,"minimum_minutes":null,
       "cancellation":[{"notice_hours":48,"charge_percent":25},{"notice_hours":24,"charge_percent":100}],
       "make_up":{"direct_support_permille":770,"coordination_permille":135,"company_permille":95},
       "age_groups":["adults","older"],"needs":["dementia"],"languages":["en"],"access":[],"worker_gender_choice":true,
       "introduction_only":false,"works_directly_for_person":false,"coverage":{"districts":["Alderwick"],"radius_km":10},
       "times":[{"day":"mon","from":"09:00","until":"12:30"},{"day":"mon","from":"14:00","until":"17:00"}],
       "district":"Alderwick","postcode":null}
      """;

  @Test
  void whatIsShownAndSavedUntouchedStaysTheSame() throws JsonProcessingException {
    ListingDraft draft = draft(ALL);
    for (Section section : Section.ALL) {
      Problems problems = section.read(section.typed(draft), draft);
      assertFalse(problems.any(), section.slug() + problems.all());
    }
    ObjectMapper json = new ObjectMapper();
    assertEquals(json.readTree(ALL), json.readTree(json.writeValueAsString(draft)));
  }

  @Test
  void noPartAsksMoreThanFiveThings() {
    Section.ALL.forEach(section -> assertTrue(section.asks().size() <= 5, section.slug()));
  }

  @Test
  void theSharesOfAPriceMustMakeTheWhole() {
    Typed typed =
        Typed.nothing()
            .put("make_up.direct_support", "77")
            .put("make_up.coordination", "13.5")
            .put("make_up.company", "9");
    Problems problems = Problems.none();
    new MakeUpAsk().read(typed, ListingDraft.blank(), problems);
    assertTrue(problems.at("make_up.direct_support").contains("99.5"));
    Problems whole = Problems.none();
    ListingDraft draft = ListingDraft.blank();
    new MakeUpAsk().read(typed.put("make_up.company", "9.5 %"), draft, whole);
    assertFalse(whole.any());
    assertEquals(95, draft.number("make_up.company_permille"));
  }

  @Test
  void lessNoticeMustCostMore() {
    Typed typed =
        Typed.nothing()
            .put("cancellation", "24")
            .put("cancellation_percent_1", "50")
            .put("cancellation_hours_2", "48")
            .put("cancellation_percent_2", "100");
    Problems problems = Problems.none();
    new CancellationAsk().read(typed, ListingDraft.blank(), problems);
    assertEquals("Write fewer hours than in the step before", problems.at("cancellation_hours_2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9am to 5pm|09:00|17:00",
        "9-17|09:00|17:00",
        "9:30 until 12.15pm|09:30|12:15",
        "midday to midnight|12:00|24:00",
        "0900 – 1730|09:00|17:30"
      })
  void timesAreReadAsPeopleWriteThem(String typed, String from, String until) {
    ListingDraft draft = ListingDraft.blank();
    Problems problems = Problems.none();
    new TimesAsk().read(Typed.nothing().put("times.tue", typed), draft, problems);
    assertFalse(problems.any());
    ListingDraft time = draft.rows("times").getFirst();
    assertEquals("tue", time.text("day"));
    assertEquals(from, time.text("from"));
    assertEquals(until, time.text("until"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all day", "5pm to 9am", "9am", "25 to 26", "9am to 5pm to 6pm"})
  void timesNobodyCanReadAreTold(String typed) {
    Problems problems = Problems.none();
    new TimesAsk().read(Typed.nothing().put("times.sun", typed), ListingDraft.blank(), problems);
    assertEquals("Write the times of Sunday like 9am to 5pm", problems.at("times.sun"));
  }

  @Test
  void anotherPriceKeepsTheDaysOnWhichItHolds() throws JsonProcessingException {
    ListingDraft draft =
        draft(
            """
            {"price":{"amount_pence":1800,"unit":"hour","valid_from":"2027-03-03","valid_until":"2028-03-03"}}
            """);
    Typed typed = Typed.nothing().put("price", "19.50").put("unit", "hour");
    new PriceAsk().read(typed, draft, Problems.none());
    assertEquals(1950, draft.number("price.amount_pence"));
    assertEquals("2027-03-03", draft.text("price.valid_from"));
    assertEquals("2028-03-03", draft.writable().text("price.valid_until"));
  }

  @Test
  void withoutAPricePeopleMustAsk() {
    ListingDraft draft = ListingDraft.blank();
    new PriceAsk().read(Typed.nothing(), draft, Problems.none());
    assertNull(draft.number("price.amount_pence"));
    assertEquals("People must ask you", new PriceAsk().answer(draft, null));
  }

  private static ListingDraft draft(String json) throws JsonProcessingException {
    return ListingDraft.of((ObjectNode) new ObjectMapper().readTree(json));
  }
}

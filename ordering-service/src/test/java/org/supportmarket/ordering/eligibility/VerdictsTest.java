package org.supportmarket.ordering.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.kernel.json.StrictSnakeCaseJson;
import org.supportmarket.kernel.problem.Refusal;

/** What the sample council's rules say, row by row, and which rule goes before which. */
class VerdictsTest {
  private static final UUID LISTING = UUID.randomUUID();
  private static final UUID BUDGET = UUID.randomUUID();
  private static final UUID OUTCOME = UUID.randomUUID();
  private static final ObjectMapper JSON = json();
  static final RuleBook COUNTY = FirstRules.read(JSON, "rules/county-2.json");

  @ParameterizedTest
  @CsvSource({
    // category, kind, unit, unit pence, total pence, stream, route, need of the outcome, verdict,
    // rule
    "domestic-help,, hour, 1950, 3900, social_care, direct_payment,, yes, any-published-offer",
    "domestic-help,, hour, 2100, 4200, social_care, direct_payment,, yes, any-published-offer",
    "domestic-help,, hour, 2101, 4202, social_care, direct_payment,, yes_with_note,"
        + " above-agreed-rate",
    "domestic-help,, visit, 9000, 9000, social_care, direct_payment,, yes, any-published-offer",
    "homecare,, hour, 2601, 2601, social_care, isf,, yes_with_note, above-agreed-rate",
    "advice-advocacy,, hour, 6000, 6000, social_care, isf,, yes, any-published-offer",
    "advice-advocacy,, hour, 6001, 6001, social_care, isf,, ask_first, hourly-ceiling",
    "homecare,, hour, 6001, 6001, social_care, isf,, ask_first, hourly-ceiling",
    "education,, item, 150000, 150000, social_care, direct_payment,, yes, any-published-offer",
    "education,, item, 150001, 150001, social_care, direct_payment,, ask_first, large-purchase",
    "residential-care,, week, 85000, 85000, social_care, direct_payment,, no,"
        + " law.care-home-by-direct-payment",
    "residential-care,, week, 85000, 85000, own_money, direct_payment,, no,"
        + " law.care-home-by-direct-payment",
    "residential-care,, week, 85000, 85000, own_money, council_managed,, yes, own-money",
    "residential-care,, week, 85000, 85000, social_care, council_managed,, ask_first, care-home",
    "equipment,, item, 9000, 9000, community_equipment, council_managed,, yes, any-published-offer",
    "meals,, item, 900, 900, community_equipment, council_managed,, no, equipment-money",
    "meals,, item, 900, 900, access_to_work, direct_payment,, no, access-to-work-money",
    "transport,, item, 900, 900, access_to_work, direct_payment,, yes, any-published-offer",
    "meals,, item, 900, 900, personal_health_budget, council_managed,, ask_first, health-money",
    "leisure,, session, 900, 900, personal_health_budget, council_managed,, yes,"
        + " any-published-offer",
    "short-breaks,, night, 13000, 26000, social_care, direct_payment,, ask_first,"
        + " break-without-outcome",
    "short-breaks,, night, 13000, 26000, social_care, direct_payment, carers, yes,"
        + " break-for-carers",
    "short-breaks,, night, 13000, 26000, social_care, direct_payment, autism, yes,"
        + " any-published-offer",
    "short-breaks,, night, 13000, 260000, social_care, direct_payment, carers, ask_first,"
        + " large-purchase",
    "something-else,, item, 10000, 10000, social_care, direct_payment,, yes_with_note,"
        + " something-else",
    "something-else,, item, 10001, 10001, social_care, direct_payment,, ask_first,"
        + " something-else-large",
    "community, universal, session, 500, 500, social_care, direct_payment,, yes_with_note,"
        + " open-to-everyone",
    "community, service, session, 500, 500, social_care, direct_payment,, yes, any-published-offer",
    "a-new-category,, item, 500, 500, social_care, direct_payment,, yes, any-published-offer",
  })
  void theCountysRules(
      String category,
      String kind,
      String unit,
      long unitPence,
      long totalPence,
      String stream,
      String route,
      String need,
      String verdict,
      String rule) {
    UUID outcome = need == null ? null : OUTCOME;
    Asked asked =
        new Asked(
            LISTING,
            category,
            kind,
            null,
            unit,
            unitPence,
            totalPence,
            BUDGET,
            stream,
            route,
            outcome);
    Facts facts = new Facts(2, COUNTY, need == null ? Map.of() : Map.of(OUTCOME, need), List.of());

    Verdict found = Eligibility.judge(facts, List.of(asked)).getFirst();

    assertEquals(verdict + " by " + rule, found.verdict() + " by " + found.rule());
    assertEquals(2, found.ruleVersion());
    assertTrue(found.words().length() > 10 && !found.words().contains("{"), found.words());
  }

  @Test
  void theSampleShowsEveryVerdict() {
    Set<String> verdicts =
        COUNTY.rules().stream().map(Rule::verdict).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("ask_first", "no", "yes", "yes_with_note"), verdicts);
    CheckRules.check(COUNTY);
    CheckRules.check(FirstRules.read(JSON, "rules/county-1.json"));
  }

  @Test
  void whatTheLawForbidsGoesBeforeEverythingWhereverItStands() {
    RuleBook book =
        book(
            """
            {"code":"everything","verdict":"yes","words":"All is well.","when":{}},
            {"code":"law","law":true,"verdict":"no","words":"Forbidden.","when":{"categories":["at-home"]}}
            """);
    assertEquals(List.of("no by law"), verdicts(book, meals(500, null)));
  }

  @Test
  void ofTheOthersTheFirstThatFitsDecides() {
    String ask =
        "{\"code\":\"ask\",\"verdict\":\"ask_first\",\"words\":\"Ask.\",\"when\":{\"categories\":[\"meals\"]}}";
    String yes = "{\"code\":\"fine\",\"verdict\":\"yes\",\"words\":\"Fine.\",\"when\":{}}";
    assertEquals(List.of("ask_first by ask"), verdicts(book(ask + "," + yes), meals(500, null)));
    assertEquals(List.of("yes by fine"), verdicts(book(yes + "," + ask), meals(500, null)));
  }

  @Test
  void whereNoRuleFitsAPersonDecides() {
    RuleBook book =
        book(
            """
            {"code":"homes","verdict":"yes","words":"Fine.","when":{"categories":["residential-care"]}}
            """);
    assertEquals(List.of("ask_first by no-rule-fits"), verdicts(book, meals(500, null)));
  }

  @Test
  void dividingAPurchaseDoesNotGetItUnderTheThreshold() {
    assertEquals(
        List.of("ask_first by large-purchase", "ask_first by large-purchase"),
        verdicts(COUNTY, meals(80_000, null), meals(70_001, null)));
    assertEquals(
        List.of("yes by any-published-offer", "yes by any-published-offer"),
        verdicts(COUNTY, meals(80_000, null), meals(70_000, null)));
  }

  @Test
  void oneThingPaidFromTwoPotsIsCountedOnce() {
    Asked half = meals(80_000, null);
    Asked otherHalf =
        new Asked(
            half.listingId(),
            half.category(),
            null,
            null,
            half.unit(),
            80_000,
            80_000,
            UUID.randomUUID(),
            "social_care",
            "isf",
            null);
    assertEquals(
        List.of("yes by any-published-offer", "yes by any-published-offer"),
        verdicts(COUNTY, half, otherHalf));
    assertEquals("ask_first by large-purchase", verdicts(COUNTY, half, half).getFirst());
  }

  @Test
  void aProvidersOwnRateGoesBeforeEverybodys() {
    UUID dear = UUID.randomUUID();
    RuleBook book =
        new RuleBook(
            COUNTY.rules(),
            List.of(
                new FrameworkRate(null, "homecare", "hour", 2_600),
                new FrameworkRate(dear, "homecare", "hour", 3_000)));
    assertEquals(
        List.of("yes by any-published-offer", "yes_with_note by above-agreed-rate"),
        verdicts(book, homecare(dear, 2_900), homecare(UUID.randomUUID(), 2_900)));
  }

  @Test
  void anotherPersonsOutcomeIsUnknown() {
    Facts facts = new Facts(2, COUNTY, Map.of(), List.of());
    assertThrows(Refusal.class, () -> Eligibility.judge(facts, List.of(meals(500, OUTCOME))));
  }

  private static Asked meals(long pence, UUID outcome) {
    return new Asked(
        LISTING,
        "meals",
        null,
        null,
        "item",
        pence,
        pence,
        BUDGET,
        "social_care",
        "direct_payment",
        outcome);
  }

  private static Asked homecare(UUID provider, long pence) {
    return new Asked(
        LISTING,
        "homecare",
        null,
        provider,
        "hour",
        pence,
        pence,
        BUDGET,
        "social_care",
        "direct_payment",
        null);
  }

  private static List<String> verdicts(RuleBook book, Asked... asked) {
    return Eligibility.judge(new Facts(1, book, Map.of(), List.of()), List.of(asked)).stream()
        .map(verdict -> verdict.verdict() + " by " + verdict.rule())
        .toList();
  }

  private static RuleBook book(String rules) {
    try {
      return JSON.readValue("{\"rules\":[" + rules + "]}", RuleBook.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectMapper json() {
    ObjectMapper mapper = new ObjectMapper();
    new StrictSnakeCaseJson().customize(mapper);
    return mapper;
  }
}

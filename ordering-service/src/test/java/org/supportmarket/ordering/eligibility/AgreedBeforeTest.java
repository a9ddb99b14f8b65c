package org.supportmarket.ordering.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a care manager has agreed to is not asked again, and never overcomes a no. */
class AgreedBeforeTest {
  private static final UUID LISTING = UUID.randomUUID();
  private static final UUID BUDGET = UUID.randomUUID();
  private static final UUID OUTCOME = UUID.randomUUID();
  private static final RuleBook COUNTY = VerdictsTest.COUNTY;

  @ParameterizedTest
  @CsvSource({
    // what was agreed: listing, outcome, total; what is asked: the same?, outcome, total; then
    "same, none, 200000, same, none, 200000, yes",
    "same, none, 200000, same, none, 160000, yes",
    "same, none, 200000, same, none, 200001, ask_first",
    "same, none, 200000, other, none, 200000, ask_first",
    "same, none, 200000, same, ours, 200000, ask_first",
    "same, ours, 200000, other, ours, 200000, yes",
    "same, ours, 200000, same, ours, 200001, ask_first",
    "same, ours, 200000, same, none, 200000, ask_first",
    "same, ours, 200000, same, theirs, 200000, ask_first",
  })
  void theSameCostAndOutcomeIsNeverAskedTwice(
      String listingThen,
      String outcomeThen,
      long pence,
      String listing,
      String outcome,
      long asked,
      String verdict) {
    Agreed agreed =
        new Agreed(
            UUID.randomUUID(), false, LISTING, "meals", id(outcomeThen), BUDGET, pence, pence);
    Asked now =
        new Asked(
            listing.equals("same") ? LISTING : UUID.randomUUID(),
            "meals",
            null,
            null,
            "item",
            asked,
            asked,
            BUDGET,
            "social_care",
            "direct_payment",
            id(outcome));
    Map<UUID, String> needs = Map.of(OUTCOME, "", id("theirs"), "");

    Verdict found =
        Eligibility.judge(new Facts(2, COUNTY, needs, List.of(agreed)), List.of(now)).getFirst();

    assertEquals(verdict, found.verdict());
    assertEquals("large-purchase", found.rule());
    assertEquals(verdict.equals("yes"), agreed.approval().equals(found.approval()));
  }

  @Test
  void whatWasAgreedNeverOvercomesANo() {
    Asked home =
        new Asked(
            LISTING,
            "residential-care",
            null,
            null,
            "week",
            1,
            1,
            BUDGET,
            "social_care",
            "direct_payment",
            null);
    Agreed agreed =
        new Agreed(UUID.randomUUID(), false, LISTING, "residential-care", null, BUDGET, 1, 1);
    Facts facts = new Facts(2, COUNTY, Map.of(), List.of(agreed));
    assertEquals("no", Eligibility.judge(facts, List.of(home)).getFirst().verdict());
  }

  private static UUID id(String outcome) {
    return switch (outcome) {
      case "ours" -> OUTCOME;
      case "theirs" -> UUID.nameUUIDFromBytes(new byte[] {1});
      default -> null;
    };
  }
}

package org.supportmarket.web.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.layout.Problems;

class BuyFormTest {
  private static final Budget SOCIAL_CARE = Budgets.socialCareWith(31_200);
  private static final Budget EQUIPMENT = Budgets.equipmentWith(0);

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "two", "1000000000000", "10001", "1e3", "٣"})
  void whatIsNoNumberOfThingsIsToldBesideTheField(String typed) {
    BuyForm form = new BuyForm(typed, "", "");
    assertNotNull(form.problems(false, List.of(SOCIAL_CARE)).at("quantity"));
    assertFalse(form.counts(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", " 3 ", "10000", "007"})
  void wholeNumbersAreTaken(String typed) {
    assertFalse(new BuyForm(typed, "", "").problems(false, List.of(SOCIAL_CARE)).any());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "20", "1455", "half an hour"})
  void lengthsThatAreNoQuartersOfAnHourAreTold(String typed) {
    Problems problems = new BuyForm("1", typed, "").problems(true, List.of(SOCIAL_CARE));
    assertNotNull(problems.at("minutes"));
  }

  @Test
  void lengthsDoNotMatterForWhatIsNotByTheHour() {
    assertFalse(new BuyForm("1", "20", "").problems(false, List.of(SOCIAL_CARE)).any());
    assertNull(new BuyForm("1", "20", "").howLong(false));
  }

  @Test
  void theOnlyBudgetNeedsNoChoosing() {
    assertEquals(SOCIAL_CARE, new BuyForm("1", "", "").pot(List.of(SOCIAL_CARE)).orElseThrow());
  }

  @Test
  void oneOfSeveralBudgetsHasToBeChosen() {
    List<Budget> both = List.of(EQUIPMENT, SOCIAL_CARE);
    assertNotNull(new BuyForm("1", "", "").problems(false, both).at("budget"));
    String second = SOCIAL_CARE.id().toString();
    assertEquals(SOCIAL_CARE, new BuyForm("1", "", second).pot(both).orElseThrow());
  }

  @Test
  void somebodyElsesBudgetIsNoChoice() {
    BuyForm form = new BuyForm("1", "", "11111111-2222-3333-4444-555555555555");
    assertTrue(form.pot(List.of(SOCIAL_CARE)).isEmpty());
  }

  @Test
  void theFormOpensWithTheFirstBudgetThatHasMoneyLeft() {
    BuyForm form = new BuyForm(null, null, null).orDefaults(true, List.of(EQUIPMENT, SOCIAL_CARE));
    assertEquals(new BuyForm("1", "60", SOCIAL_CARE.id().toString()), form);
  }

  @Test
  void whatWasTypedIsKeptEvenWhenItIsWrong() {
    BuyForm form = new BuyForm("two", "20", "x").orDefaults(true, List.of(SOCIAL_CARE));
    assertEquals(new BuyForm("two", "20", "x"), form);
  }
}

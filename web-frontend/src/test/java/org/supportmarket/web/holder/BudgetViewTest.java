package org.supportmarket.web.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.web.client.Budget;

class BudgetViewTest {
  private static final Budget BUDGET = Budgets.socialCareWith(31_200);

  @Test
  void everyPennyOfTheBudgetStandsInOneRow() {
    BudgetView view = BudgetView.of(BUDGET, null);
    long sum = view.shares().stream().mapToLong(BudgetView.Share::pence).sum();
    assertEquals(BUDGET.allocatedPence(), sum);
  }

  @Test
  void emptyRowsAreLeftOutButWhatIsLeftIsAlwaysTold() {
    Budget spent = Budgets.equipmentWith(0);
    assertEquals("Left", BudgetView.of(spent, null).shares().getFirst().name());
    assertTrue(
        BudgetView.of(BUDGET, null).shares().stream()
            .skip(1)
            .allMatch(share -> share.pence() != 0));
  }

  @Test
  void theBarTellsSpentPromisedAndLeft() {
    BudgetView view = BudgetView.of(BUDGET, null);
    assertEquals(20_000, view.bar().spentPence());
    assertEquals(15_000, view.bar().promisedPence());
    assertEquals(31_200, view.bar().leftPence());
  }

  @Test
  void theStretchesOfTheBarFillIt() {
    long filled =
        BudgetView.of(BUDGET, null).bar().stretches().stream().mapToLong(s -> s.width()).sum();
    assertEquals(1000, filled);
  }

  @Test
  void aBudgetIsCalledByItsMoneyAndItsYear() {
    assertEquals("Social care budget, April 2026 to March 2027", BudgetWords.name(BUDGET));
    assertEquals("A budget of another year", BudgetWords.name(List.of(BUDGET), UUID.randomUUID()));
  }

  @Test
  void whatIsLeftIsAddedUpOverAllBudgets() {
    MoneyPage page =
        MoneyPage.of(List.of(BUDGET, Budgets.equipmentWith(800)), null, null, true, null, null);
    assertEquals(32_000, page.leftPence());
    assertEquals(BUDGET.endsOn(), page.until());
  }
}

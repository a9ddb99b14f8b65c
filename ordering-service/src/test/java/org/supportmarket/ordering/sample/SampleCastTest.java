package org.supportmarket.ordering.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleCastTest {
  private final List<SamplePerson> people = people(1);

  @Test
  void theSameSeedAndDateMakeTheSamePeopleAndAnotherSeedOthers() {
    assertEquals(people, people(1));
    assertNotEquals(people, people(2));
  }

  @Test
  void everyWayToHoldMoneyAndSeveralStreamsOccur() {
    assertEquals(7, all(SampleBudget::holdingRoute).size());
    assertTrue(all(SampleBudget::fundingStream).size() >= 5);
    Set<String> firstTen =
        people.subList(0, 10).stream()
            .flatMap(person -> person.budgets().stream())
            .map(SampleBudget::holdingRoute)
            .collect(Collectors.toSet());
    assertTrue(firstTen.size() >= 6, "also in a small sample: " + firstTen);
  }

  @Test
  void budgetsAreOfThreeFinancialYearsAndOfPlausibleSize() {
    assertEquals(Set.of("2024-25", "2025-26", "2026-27"), all(budget -> budget.year().label()));
    for (SamplePerson person : people) {
      assertTrue(person.budgets().stream().anyMatch(b -> b.year().label().equals("2026-27")));
      for (SampleBudget budget : person.budgets()) {
        boolean main = budget.fundingStream().equals("social_care");
        assertTrue(!main || budget.allocatedPence() >= 300_000, budget.toString());
        assertTrue(budget.allocatedPence() <= 3_300_000, budget.toString());
        assertTrue(budget.releasedPence() > 0, budget.toString());
        assertTrue(
            budget.releasedPence() + budget.contingencyPence() <= budget.allocatedPence(),
            budget.toString());
        assertFalse(budget.availableFrom().isAfter(budget.year().lastDay()));
      }
    }
  }

  @Test
  void someHaveMoneyThatIsNotReleasedAndSomeAContingency() {
    assertTrue(people.stream().anyMatch(person -> unreleased(person) > 0));
    assertTrue(people.stream().anyMatch(person -> unreleased(person) == 0));
    assertTrue(
        people.stream()
            .flatMap(person -> person.budgets().stream())
            .anyMatch(budget -> budget.contingencyPence() > 0));
  }

  @Test
  void onlyTheThreeHaveALoginAndOneOfThemLivesElsewhere() {
    assertEquals(
        List.of("holder1", "holder2", "holder-other"),
        people.stream().map(SamplePerson::login).filter(login -> login != null).toList());
    assertEquals(SampleIds.of("person:holder1"), people.getFirst().ref().id());
    assertEquals(SampleCast.OTHER_COUNCIL, people.get(2).ref().council());
    assertEquals(
        people.size(), people.stream().map(person -> person.ref().id()).distinct().count());
  }

  private static long unreleased(SamplePerson person) {
    return person.budgets().stream()
        .mapToLong(b -> b.allocatedPence() - b.contingencyPence() - b.releasedPence())
        .sum();
  }

  private Set<String> all(Function<SampleBudget, String> property) {
    return people.stream()
        .flatMap(person -> person.budgets().stream())
        .map(property)
        .collect(Collectors.toSet());
  }

  private static List<SamplePerson> people(long seed) {
    return new SampleCast(SampleFixture.run(seed)).people(0, 300);
  }
}

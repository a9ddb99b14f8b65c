package org.supportmarket.ordering.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.sample.PlannedOrder.Kind;

class HistoryPlanTest {
  private static final SampleRun RUN = SampleFixture.run(1);
  private static final Shelf SHELF = SampleFixture.shelf();
  private static final List<SamplePerson> PEOPLE = new SampleCast(RUN).people(0, 300);
  private static final List<PlannedOrder> ORDERS = history(RUN);
  private static final Map<UUID, Offer> OFFERS =
      List.of(Category.values()).stream()
          .flatMap(category -> SHELF.in(category).stream())
          .collect(Collectors.toMap(Offer::listingId, offer -> offer));

  @Test
  void theSameSeedAndDateMakeTheSameOrders() {
    assertEquals(ORDERS, history(SampleFixture.run(1)));
  }

  @Test
  void thereAreAFewThousandOrdersAndNoKeyOccursTwice() {
    assertTrue(ORDERS.size() > 5_000 && ORDERS.size() < 7_000, ORDERS.size() + " orders");
    assertEquals(ORDERS.size(), ORDERS.stream().map(PlannedOrder::key).distinct().count());
  }

  @Test
  void nobodySpendsMoreThanTheyHaveAndMuchOfItIsSpent() {
    Map<UUID, Long> spent = new HashMap<>();
    ORDERS.forEach(order -> spent.merge(order.budget(), pence(order), Long::sum));
    long released = 0;
    long used = 0;
    for (SamplePerson person : PEOPLE) {
      for (SampleBudget budget : person.budgets()) {
        long of = spent.getOrDefault(budget.id(), 0L);
        assertTrue(of <= budget.releasedPence(), budget + " spent " + of);
        if (budget.year().label().equals("2025-26")) {
          released += budget.releasedPence();
          used += of;
        }
      }
    }
    long percent = used * 100 / released;
    assertTrue(percent > 40 && percent < 95, percent + "% of a whole year's money is used");
  }

  @Test
  void everythingHappensInOrderAndBeforeTheEnd() {
    Instant end = RUN.end().atStartOfDay(Time.PEOPLES_ZONE).toInstant();
    for (PlannedOrder order : ORDERS) {
      assertEquals(Kind.PLACE, order.steps().getFirst().kind());
      List<Instant> times = order.steps().stream().map(PlannedOrder.Step::at).toList();
      assertEquals(times.stream().sorted().toList(), times);
      assertTrue(times.getLast().isBefore(end), order.toString());
      assertTrue(!day(order).isBefore(RUN.start()), order.toString());
    }
    Set<Kind> last = new HashSet<>();
    ORDERS.forEach(order -> last.add(order.steps().getLast().kind()));
    assertEquals(Set.of(Kind.values()), last);
  }

  @Test
  void theTrendsAreThoseOfTheField() {
    assertTrue(share(Category.PERSONAL_ASSISTANTS, 2) > share(Category.PERSONAL_ASSISTANTS, 1));
    assertTrue(share(Category.LEISURE, 2) > share(Category.LEISURE, 1));
    assertTrue(share(Category.EDUCATION, 2) > share(Category.EDUCATION, 1));
    assertTrue(share(Category.DAY_OPPORTUNITIES, 2) < share(Category.DAY_OPPORTUNITIES, 1));
    assertTrue(share(Category.ADVICE_ADVOCACY, 2) < 25, "advocacy is scarce");
    assertTrue(meanPence(Category.DOMESTIC_HELP) * 3 < meanPence(Category.PERSONAL_ASSISTANTS));
  }

  @Test
  void halfOfAllGoToTheBestKnownQuarter() {
    long known = ORDERS.stream().filter(order -> known(OFFERS.get(order.listing()))).count();
    long percent = known * 100 / ORDERS.size();
    assertTrue(percent > 40 && percent < 65, percent + "%");
  }

  /** The first three of ten. */
  private static boolean known(Offer offer) {
    return SHELF
        .in(Category.valueOf(offer.category().toUpperCase(Locale.ROOT).replace('-', '_')))
        .subList(0, 3)
        .contains(offer);
  }

  @Test
  void enoughNeighboursHaveTheSameEveryWeekAtTheSameTime() {
    Map<String, Integer> together = new HashMap<>();
    for (SamplePerson person : PEOPLE) {
      HistoryPlan.of(RUN, SHELF, person).stream()
          .filter(order -> order.weekly() != null)
          .forEach(
              order -> {
                Instant first = order.weekly().first();
                assertFalse(LocalDate.ofInstant(first, Time.PEOPLES_ZONE).isBefore(RUN.end()));
                assertEquals(Kind.ACCEPT, order.steps().getLast().kind());
                together.merge(
                    person.circumstances().district()
                        + OFFERS.get(order.listing()).category()
                        + first,
                    1,
                    Integer::sum);
              });
    }
    assertTrue(together.values().stream().anyMatch(people -> people > 7), together.toString());
  }

  @Test
  void holder1HasAFriendlyHistoryAndKeepsThreeThousandPounds() {
    SamplePerson holder1 = PEOPLE.getFirst();
    List<PlannedOrder> story = HistoryPlan.of(RUN, SHELF, holder1);
    assertTrue(story.size() >= 12);
    Set<UUID> providers = story.stream().map(PlannedOrder::provider).collect(Collectors.toSet());
    assertTrue(
        providers.containsAll(Set.of(SampleIds.of("provider:1"), SampleIds.of("provider:2"))));
    assertTrue(
        story.stream()
            .filter(order -> order.provider().equals(SampleIds.of("provider:1")))
            .anyMatch(order -> order.steps().size() == 1),
        "provider1 sees one waiting");
    Set<Kind> ends =
        story.stream().map(order -> order.steps().getLast().kind()).collect(Collectors.toSet());
    assertEquals(Set.of(Kind.values()), ends);
    SampleBudget current =
        holder1.budgets().stream()
            .filter(budget -> budget.year().label().equals("2026-27"))
            .findFirst()
            .orElseThrow();
    long spent =
        story.stream()
            .filter(order -> order.budget().equals(current.id()))
            .mapToLong(HistoryPlanTest::pence)
            .sum();
    assertTrue(
        current.releasedPence() - spent >= 300_000, "left " + (current.releasedPence() - spent));
  }

  /** How many of a thousand orders of one of the two years are of this category. */
  private static long share(Category category, int year) {
    List<PlannedOrder> ofYear =
        ORDERS.stream()
            .filter(order -> (RUN.elapsedPercent(day(order)) < 50) == (year == 1))
            .toList();
    return ofYear.stream().filter(order -> is(order, category)).count() * 1_000 / ofYear.size();
  }

  private static long meanPence(Category category) {
    return (long)
        ORDERS.stream()
            .filter(order -> is(order, category))
            .mapToLong(HistoryPlanTest::pence)
            .average()
            .orElseThrow();
  }

  private static boolean is(PlannedOrder order, Category category) {
    return OFFERS.get(order.listing()).category().equals(category.slug());
  }

  private static long pence(PlannedOrder order) {
    int times = order.weekly() == null ? 1 : order.weekly().times();
    return times * order.quantity() * OFFERS.get(order.listing()).pricePence();
  }

  private static LocalDate day(PlannedOrder order) {
    return LocalDate.ofInstant(order.placedAt(), Time.PEOPLES_ZONE);
  }

  private static List<PlannedOrder> history(SampleRun run) {
    return PEOPLE.stream().flatMap(person -> HistoryPlan.of(run, SHELF, person).stream()).toList();
  }
}

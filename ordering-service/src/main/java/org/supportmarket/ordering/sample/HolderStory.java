package org.supportmarket.ordering.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.sample.PlannedOrder.Kind;
import org.supportmarket.ordering.sample.PlannedOrder.Step;

/**
 * The half year of holder1, told by hand so that everything can be tried at once: things delivered
 * and not rated yet, one accepted, two that provider1 and provider2 see waiting. It costs little,
 * so that most of the money is still there.
 */
final class HolderStory {
  private static final UUID PROVIDER1 = SampleIds.of("provider:1");
  private static final UUID PROVIDER2 = SampleIds.of("provider:2");
  private static final long MOST_PENCE = 30_000;

  /** Where something is bought: the nth offer of a provider, or the cheapest of a category. */
  private record Scene(
      int daysAgo, UUID provider, Category category, int nth, int many, Kind... on) {}

  private static final List<Scene> SCENES =
      List.of(
          at(PROVIDER1, 0, 2, 168, Kind.ACCEPT, Kind.DELIVER),
          at(Category.DOMESTIC_HELP, 4, 154, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER2, 0, 1, 140, Kind.ACCEPT, Kind.DELIVER),
          at(Category.LEISURE, 2, 121, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER1, 1, 2, 103, Kind.ACCEPT, Kind.DELIVER),
          at(Category.MEALS, 5, 86, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER2, 1, 1, 72, Kind.CANCEL),
          at(Category.LEISURE, 2, 60, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER1, 2, 2, 47, Kind.ACCEPT, Kind.DELIVER),
          at(Category.PERSONAL_ASSISTANTS, 8, 33, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER2, 2, 1, 22, Kind.DECLINE),
          at(PROVIDER1, 0, 1, 14, Kind.ACCEPT, Kind.DELIVER),
          at(PROVIDER2, 0, 1, 6, Kind.ACCEPT),
          at(PROVIDER1, 1, 1, 2),
          at(PROVIDER2, 1, 1, 1));

  private HolderStory() {}

  /** Scenes before a short history's beginning are left out, and what is not offered too. */
  static List<PlannedOrder> of(SampleRun run, Shelf shelf, SamplePerson person) {
    SplittableRandom chance = run.chanceOf("story of holder1");
    List<PlannedOrder> orders = new ArrayList<>();
    for (Scene scene : SCENES) {
      LocalDate day = run.end().minusDays(scene.daysAgo());
      List<Offer> choice =
          scene.provider() == null
              ? shelf.in(scene.category()).stream()
                  .sorted(Comparator.comparing(Offer::pricePence))
                  .toList()
              : shelf.of(scene.provider());
      if (choice.isEmpty() || day.isBefore(run.start())) {
        continue;
      }
      Offer offer = choice.get(scene.nth() % choice.size());
      orders.add(
          new PlannedOrder(
              "sample-%d-%d".formatted(person.number(), orders.size() + 1),
              budget(person, day).id(),
              offer.providerId(),
              offer.listingId(),
              quantity(offer, scene.many()),
              null,
              steps(scene, day, chance)));
    }
    return orders;
  }

  private static long quantity(Offer offer, int many) {
    long fewest = offer.fewestUnits();
    return Math.clamp(MOST_PENCE / offer.pricePence(), fewest, Math.max(fewest, many));
  }

  private static SampleBudget budget(SamplePerson person, LocalDate day) {
    return person.budgets().stream()
        .filter(budget -> budget.year().equals(FinancialYear.of(day)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Step> steps(Scene scene, LocalDate day, SplittableRandom chance) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Kind.PLACE, during(day, chance)));
    int gap = 0;
    for (Kind kind : scene.on()) {
      gap += 1 + 4 * gap;
      steps.add(new Step(kind, during(day.plusDays(gap), chance)));
    }
    return steps;
  }

  private static Instant during(LocalDate day, SplittableRandom chance) {
    return day.atTime(9 + chance.nextInt(9), chance.nextInt(60))
        .atZone(Time.PEOPLES_ZONE)
        .toInstant();
  }

  private static Scene at(UUID provider, int nth, int many, int daysAgo, Kind... on) {
    return new Scene(daysAgo, provider, null, nth, many, on);
  }

  private static Scene at(Category category, int many, int daysAgo, Kind... on) {
    return new Scene(daysAgo, null, category, 0, many, on);
  }
}

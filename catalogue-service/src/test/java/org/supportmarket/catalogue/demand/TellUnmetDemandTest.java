package org.supportmarket.catalogue.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.demand.UnmetDemand.Miss;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

/** Searches in vain, as other services are told of them. */
@QuarkusTest
@WithStack("catalogue")
class TellUnmetDemandTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

  @Inject AddUnmetDemand add;
  @Inject TellUnmetDemand tell;
  @Inject PastUnmetDemand past;

  private final String district = "D " + UUID.randomUUID();

  @Test
  void aDayIsToldByCategoryOnceItIsOver() {
    add.add(
        Map.of(
            miss("hoists", "need"), 2L,
            miss("equipment"), 3L,
            miss("older"), 1L));
    tell.before(DAY);
    assertEquals(List.of(), told());
    tell.before(DAY.plusDays(1));
    assertEquals(List.of("equipment 5", "other 1"), inWords());
    told().forEach(event -> Contracts.assertKept("unmet-demand-counted", event));
  }

  @Test
  void itIsToldOnceAndAgainOnlyIfThereWasMore() {
    add.add(Map.of(miss("meals"), 2L));
    tell.before(DAY.plusDays(1));
    tell.before(DAY.plusDays(1));
    add.add(Map.of(miss("meals", "day"), 4L));
    tell.before(DAY.plusDays(2));
    assertEquals(List.of("meals 2", "meals 6"), inWords());
  }

  @Test
  void whatWasLookedForLongAgoIsTakenOverAndToldOnce() {
    List<PastUnmetDemand.Past> all =
        List.of(
            new PastUnmetDemand.Past(DAY.minusDays(400), "transport", district, 3),
            new PastUnmetDemand.Past(DAY.minusDays(1), "transport", district, 2));
    past.take(all, DAY);
    past.take(all, DAY);
    assertEquals(List.of("transport 3", "transport 2"), inWords());
  }

  private Miss miss(String queryClass, String... filters) {
    return new Miss(DAY, queryClass, district, List.of(filters));
  }

  private List<JsonNode> told() {
    return Told.about("catalogue", "unmet-demand-counted", district);
  }

  private List<String> inWords() {
    return told().stream()
        .map(event -> event.path("data"))
        .map(data -> data.path("category").asText() + " " + data.path("searches"))
        .toList();
  }
}

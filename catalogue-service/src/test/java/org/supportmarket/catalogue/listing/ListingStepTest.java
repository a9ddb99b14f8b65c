package org.supportmarket.catalogue.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingStepTest {

  @Test
  void everyStatusIsReachedFromADraftAndNoneIsADeadEnd() {
    Set<ListingStatus> reached = EnumSet.of(ListingStatus.DRAFT);
    boolean more = true;
    while (more) {
      more =
          Stream.of(ListingStep.values())
              .filter(step -> step.from().stream().anyMatch(reached::contains))
              .map(step -> reached.add(step.to()))
              .reduce(false, Boolean::logicalOr);
    }
    assertEquals(EnumSet.allOf(ListingStatus.class), reached);
    for (ListingStatus status : ListingStatus.values()) {
      assertTrue(
          Stream.of(ListingStep.values()).anyMatch(step -> step.isOpenTo(status)), status.word());
    }
  }

  @Test
  void nothingIsPublishedButByAModeratorARegisterOrTheEndOfASuspension() {
    assertEquals(
        EnumSet.of(ListingStep.APPROVE, ListingStep.REINSTATE, ListingStep.RELIST),
        stepsTo(ListingStatus.PUBLISHED));
    assertEquals(Set.of(ListingStatus.SUBMITTED), ListingStep.APPROVE.from());
    assertEquals(EnumSet.of(ListingStep.SUBMIT), stepsTo(ListingStatus.SUBMITTED));
  }

  @Test
  void everyStepLeadsSomewhereElseAndWhatIsWithdrawnComesBackByARegisterOnly() {
    for (ListingStep step : ListingStep.values()) {
      assertTrue(!step.from().contains(step.to()), step.name());
    }
    assertEquals(
        Set.of(ListingStep.RELIST),
        Stream.of(ListingStep.values())
            .filter(step -> step.isOpenTo(ListingStatus.WITHDRAWN))
            .collect(Collectors.toSet()));
    assertThrows(IllegalStateException.class, () -> ListingStep.APPROVE.take(ListingStatus.DRAFT));
  }

  private static Set<ListingStep> stepsTo(ListingStatus status) {
    return Stream.of(ListingStep.values())
        .filter(step -> step.to() == status)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListingStep.class)));
  }
}

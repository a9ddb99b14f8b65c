package org.supportmarket.ordering.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewPeopleTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @Test
  void totalsWithEightPeopleAreShownAndWithSevenNot() {
    LiveTotals.Cell eight = aCell(MAY, "social_care", 8);
    LiveTotals.Cell seven = aCell(MAY.plusMonths(1), "social_care", 7);
    assertEquals(Set.of(seven), FewPeople.hidden(List.of(eight, seven)));
  }

  @Test
  void theSmallestOfTheOthersIsNotShownEitherOrTheMonthsSumWouldTell() {
    LiveTotals.Cell few = aCell(MAY, "own_money", 3);
    LiveTotals.Cell more = aCell(MAY, "access_to_work", 12);
    LiveTotals.Cell most = aCell(MAY, "social_care", 200);
    LiveTotals.Cell otherMonth = aCell(MAY.plusMonths(1), "social_care", 9);
    assertEquals(Set.of(few, more), FewPeople.hidden(List.of(most, few, more, otherMonth)));
  }

  @Test
  void aMonthInWhichEverythingWasTakenBackIsNotShown() {
    LiveTotals.Cell nobodyLeft = aCell(MAY, "social_care", 0);
    assertEquals(Set.of(nobodyLeft), FewPeople.hidden(List.of(nobodyLeft)));
  }

  @Test
  void aTotalThatIsNearlyAllOnePersonsIsNotShown() {
    LiveTotals.Cell mostlyOnes =
        new LiveTotals.Cell(MAY, "social_care", 100, 100, 0, 0, 0, 0, 50, 81);
    assertEquals(Set.of(mostlyOnes), FewPeople.hidden(List.of(mostlyOnes)));
  }

  private static LiveTotals.Cell aCell(YearMonth month, String stream, long people) {
    return new LiveTotals.Cell(month, stream, 100, 100, 0, 0, 0, 0, people, 20);
  }
}

package org.supportmarket.ordering.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProtectionTest {
  private static final Measure MONEY = Measure.PLANNED_PENCE;
  private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8};

  private final Protection protection = new Protection(KEY);

  @Test
  void ofSevenPeopleNothingIsTold() {
    SafeCell told = told(cell("a", 7, new Sum(70_000, 10_000, 70_000, 7, 1)));
    assertNull(told.people());
    assertEquals(Map.of(), told.values());
  }

  @Test
  void ofEightPeopleItIsToldAbout() {
    SafeCell told = told(cell("a", 8, new Sum(80_000, 10_000, 80_000, 8, 1)));
    assertEquals(10, told.people());
    assertEquals(80_000, told.values().get(MONEY), 15_050);
    assertEquals(0, told.values().get(MONEY) % 100);
  }

  @Test
  void moneyOfWhichOneHasNearlyAllIsNotToldThoughThePeopleAre() {
    SafeCell told = told(cell("a", 20, new Sum(100_000, 81_000, 100_000, 20, 1)));
    assertEquals(20, told.people(), 4);
    assertNull(told.values().get(MONEY));
  }

  @Test
  void moneyThatOnlySevenOfManyHaveIsNotTold() {
    assertNull(told(cell("a", 20, new Sum(70_000, 10_000, 70_000, 7, 1))).values().get(MONEY));
  }

  @Test
  void whatNobodyHasIsNothing() {
    assertEquals(0, told(cell("a", 20, Sum.NONE)).values().get(MONEY));
  }

  @Test
  void theSameFactsShowTheSameWhoeverAsksAndWhateverElseIsInTheTable() {
    ExactCell cell = cell("a", 20, new Sum(200_000, 20_000, 200_000, 20, 77));
    ExactCell other = cell("b", 30, new Sum(500_000, 30_000, 500_000, 30, 5));
    assertEquals(told(cell), new Protection(KEY).protect(List.of(other, cell)).getLast());
  }

  @Test
  void otherAmountsWithTheSameSumShowAnotherFigure() {
    TreeSet<Long> shown = new TreeSet<>();
    for (int mark = 0; mark < 50; mark++) {
      shown.add(
          told(cell("a", 20, new Sum(200_000, 20_000, 200_000, 20, mark))).values().get(MONEY));
    }
    assertTrue(shown.size() > 40, shown.toString());
    assertTrue(shown.getLast() - shown.getFirst() <= 20_100, "half of it lasts: " + shown);
  }

  @Test
  void howeverOftenItIsLookedAtTheMiddleIsNotTheTruth() {
    int near = 0;
    for (int cell = 0; cell < 100; cell++) {
      long sum = 0;
      for (int day = 0; day < 40; day++) {
        sum +=
            told(cell("cell " + cell, 20, new Sum(200_000, 20_000, 200_000, 20, day)))
                .values()
                .get(MONEY);
      }
      near += Math.abs(sum / 40 - 200_000) < 2_000 ? 1 : 0;
    }
    assertTrue(near < 25, near + " of 100 averages lie within a tenth of the largest buyer");
  }

  @Test
  void twoSumsOfTheSamePeopleAndAmountsAreMovedAlikeAndOthersAreNot() {
    Sum same = new Sum(200_000, 20_000, 200_000, 20, 9);
    SafeCell alike = told(new ExactCell("a", "", 20, Map.of(MONEY, same)));
    Sum one = new Sum(201_000, 20_000, 201_000, 20, 10);
    SafeCell unlike =
        told(new ExactCell("a", "", 20, Map.of(MONEY, same, Measure.PAID_PENCE, one)));
    assertEquals(alike.values().get(MONEY), unlike.values().get(MONEY));
    assertNotEquals(1_000, unlike.values().get(Measure.PAID_PENCE) - unlike.values().get(MONEY));
  }

  @Test
  void whoIsHiddenAndHasMoreThanAllOthersIsHiddenInAnotherCellOfTheWhole() {
    List<ExactCell> table =
        List.of(
            cell("hidden", 1, new Sum(500_000, 500_000, 500_000, 1, 1)),
            cell("small", 20, new Sum(20_000, 1_000, 20_000, 20, 2)),
            cell("large", 90, new Sum(90_000, 1_000, 90_000, 90, 3)));
    Map<String, Map<Measure, Long>> scales = Protection.scales(table);
    assertEquals(Map.of(), scales.get("hidden"));
    assertEquals(1_000, scales.get("small").get(MONEY));
    assertEquals(524_288, scales.get("large").get(MONEY));
  }

  private SafeCell told(ExactCell cell) {
    return protection.protect(List.of(cell)).getFirst();
  }

  private static ExactCell cell(String id, long people, Sum money) {
    return new ExactCell(id, "", people, Map.of(MONEY, money));
  }
}

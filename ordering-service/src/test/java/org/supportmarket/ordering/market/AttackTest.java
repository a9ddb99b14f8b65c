package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.testkit.WithStack;

/** Nobody's purchases come out, whatever is taken from whatever, before and after more of them. */
@QuarkusTest
@WithStack("ordering")
class AttackTest {
  private static final String COUNCIL = "E10990001";
  private static final int LOOKS = 3;

  @Inject ReadCells read;
  @Inject PublishedCells published;

  private final SmallCouncil small = new SmallCouncil(7);

  @BeforeEach
  void aSmallCouncil() {
    FactRows.write(COUNCIL, small.purchases());
  }

  @AfterEach
  void noFactsWithoutOrders() {
    FactRows.forget(COUNCIL);
  }

  @Test
  void ofWhatIsPublishedNothingComesOutBeforeAndAfterPurchases() {
    Attack money = new Attack(Measure.PLANNED_PENCE);
    Attack paid = new Attack(Measure.PAID_PENCE);
    for (int look = 0; look < LOOKS; look++) {
      List<ReadCells.Found> exact = read.of(COUNCIL);
      Map<String, SafeCell> told = published.now(COUNCIL);
      money.look(exact, told, true);
      paid.look(exact, told, true);
      FactRows.write(COUNCIL, small.someMore());
    }
    assertNothingComesOut(money);
    assertNothingComesOut(paid);
  }

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      names = {"PLANNED_PENCE", "UNITS"})
  void whateverTheKeyNothingComesOut(Measure measure) {
    List<ReadCells.Found> first = read.of(COUNCIL);
    FactRows.write(COUNCIL, small.someMore());
    List<ReadCells.Found> second = read.of(COUNCIL);
    for (int key = 0; key < 3; key++) {
      Attack attack = new Attack(measure);
      attack.look(first, told(first, key), true);
      attack.look(second, told(second, key), true);
      assertNothingComesOut(attack);
    }
  }

  @Test
  void howManyTheFewAreDoesNotComeOutEither() {
    for (int key = 0; key < 3; key++) {
      List<ReadCells.Found> exact = read.of(COUNCIL);
      CountAttack attack = new CountAttack(exact, told(exact, key));
      assertTrue(attack.hiddenCells() > 20, attack.hiddenCells() + " counts are hidden");
      assertEquals(List.of(), attack.comesOut());
    }
  }

  @Test
  void withoutTheNoiseTheSameAttackTellsWhatFewPeopleBought() {
    List<ReadCells.Found> exact = read.of(COUNCIL);
    Attack attack = new Attack(Measure.PLANNED_PENCE);
    attack.look(exact, exactly(exact), false);
    attack.think();
    assertFalse(attack.comesOut().isEmpty());
  }

  private static void assertNothingComesOut(Attack attack) {
    assertNothingComesOut(attack, 100);
  }

  /**
   * @param hidden more than so many cells are
   */
  static void assertNothingComesOut(Attack attack, int hidden) {
    attack.think();
    assertTrue(attack.hiddenCells() > hidden, attack.hiddenCells() + " cells are hidden");
    assertEquals(List.of(), attack.comesOut(), "the narrowest: " + attack.narrowest());
  }

  private static Map<String, SafeCell> told(List<ReadCells.Found> cells, int key) {
    Protection protection = new Protection(("key" + key).getBytes(StandardCharsets.UTF_8));
    return Attack.tables(cells)
        .flatMap(
            table ->
                protection.protect(table.stream().map(ReadCells.Found::exact).toList()).stream())
        .collect(Collectors.toMap(SafeCell::id, cell -> cell));
  }

  /** Small cells are left out, and that is all. */
  static Map<String, SafeCell> exactly(List<ReadCells.Found> cells) {
    return cells.stream()
        .map(
            cell -> {
              Map<Measure, Long> values = new EnumMap<>(Measure.class);
              for (Measure measure : Measure.values()) {
                if (cell.exact().shows(measure)) {
                  values.put(measure, cell.exact().sum(measure).total());
                }
              }
              return new SafeCell(cell.exact().id(), cell.exact().people(), values);
            })
        .collect(Collectors.toMap(SafeCell::id, cell -> cell));
  }
}

package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.SafeCell;
import org.supportmarket.testkit.WithStack;

/**
 * All England beside three of its councils, before and after more is bought in two of them:
 * somebody who sees all of it, as nobody does, finds what few people bought neither in a council
 * nor in all of them.
 */
@QuarkusTest
@WithStack("ordering")
class EnglandAttackTest {
  private static final List<String> COUNCILS = List.of("E10990014", "E10990015", "E10990016");
  private static final FinancialYear YEAR = new FinancialYear(2025);
  private static final int LOOKS = 3;

  @Inject ReadCells read;

  private final Map<String, SmallCouncil> small = new LinkedHashMap<>();

  @BeforeEach
  void threeSmallCouncils() {
    for (String council : COUNCILS) {
      small.put(council, new SmallCouncil(council.hashCode()));
      FactRows.write(council, small.get(council).purchases());
    }
  }

  @AfterEach
  void noFactsWithoutOrders() {
    COUNCILS.forEach(FactRows::forget);
  }

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      names = {"PLANNED_PENCE", "PAID_PENCE", "UNITS"})
  void neitherOfACouncilNorOfEnglandAnythingComesOut(Measure measure) {
    Attacker attacker = new Attacker();
    Map<String, Attack> attacks = new LinkedHashMap<>();
    COUNCILS.forEach(council -> attacks.put(council, new Attack(measure, attacker)));
    Attack england = new Attack(measure, attacker);
    for (int look = 0; look < LOOKS; look++) {
      look(attacks, england, attacker, false);
      COUNCILS.stream()
          .limit(2)
          .forEach(council -> FactRows.write(council, small.get(council).someMore()));
    }
    assertTrue(england.fewPeople() > 20, england.fewPeople() + " cells of England are of few");
    AttackTest.assertNothingComesOut(england, 50);
    attacks.values().forEach(attack -> AttackTest.assertNothingComesOut(attack, 100));
  }

  @Test
  void ifEnglandWereToldExactlyTheFewOfACouncilWouldComeOut() {
    Attacker attacker = new Attacker();
    Map<String, Attack> attacks = new LinkedHashMap<>();
    COUNCILS.forEach(council -> attacks.put(council, new Attack(Measure.PLANNED_PENCE, attacker)));
    look(attacks, new Attack(Measure.PLANNED_PENCE, attacker), attacker, true);
    Attack any = attacks.values().iterator().next();
    any.think();
    assertTrue(attacks.values().stream().anyMatch(attack -> !attack.comesOut().isEmpty()));
  }

  private void look(
      Map<String, Attack> attacks, Attack england, Attacker attacker, boolean exactly) {
    Words words = new Words();
    Map<Table, CellSums> sums = new LinkedHashMap<>();
    England.TABLES.forEach(table -> sums.put(table, new CellSums()));
    Map<String, List<String>> parts = new HashMap<>();
    attacks.forEach(
        (council, attack) -> {
          YearFacts facts = read.of(council, YEAR, words);
          sums.forEach((table, all) -> all.add(ReadCells.cells(council, table, facts)));
          List<ReadCells.Found> cells = read.of(council);
          attack.look(cells, told(council, cells), true);
          cells.forEach(
              cell ->
                  parts
                      .computeIfAbsent(place(cell), _ -> new ArrayList<>())
                      .add(attack.name(cell)));
        });
    List<ReadCells.Found> all =
        sums.entrySet().stream()
            .flatMap(one -> England.named(one.getKey(), YEAR, words, one.getValue()).stream())
            .toList();
    england.look(all, exactly ? AttackTest.exactly(all) : told(England.GSS, all), !exactly);
    all.forEach(cell -> attacker.learnThat(List.of(england.name(cell)), parts.get(place(cell)), 0));
  }

  /** What a publication tells, by the ids that cells have before. */
  private static Map<String, SafeCell> told(String area, List<ReadCells.Found> cells) {
    Protection protection = new Protection("key".getBytes(StandardCharsets.UTF_8));
    Map<Table, List<ReadCells.Found>> tables =
        cells.stream().collect(Collectors.groupingBy(ReadCells.Found::table));
    Map<String, SafeCell> told = new HashMap<>();
    tables
        .values()
        .forEach(
            table ->
                Cell.told(area, table, protection)
                    .forEach(
                        cell -> {
                          SafeCell safe = PublishedCells.safe(area, cell);
                          told.put(safe.id(), safe);
                        }));
    return told;
  }

  /** What it is of, in whichever area. */
  private static String place(ReadCells.Found cell) {
    return cell.table().cellId("", cell.period(), cell.a(), cell.b());
  }
}

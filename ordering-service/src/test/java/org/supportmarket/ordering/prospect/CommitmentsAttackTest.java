package org.supportmarket.ordering.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.disclosure.ExactCell;
import org.supportmarket.ordering.disclosure.Measure;
import org.supportmarket.ordering.disclosure.Protection;
import org.supportmarket.ordering.disclosure.Sum;
import org.supportmarket.ordering.market.Attacker;

/**
 * What is arranged for the months to come is all that a forecast tells besides published figures.
 * Categories are taken from all together, and one publication from the next, when it is known what
 * was ordered in between: what few people arranged does not come out.
 */
class CommitmentsAttackTest {
  private static final String COUNCIL = "E10990018";
  private static final List<String> CATEGORIES =
      List.of("homecare", "leisure", "transport", "meals", "residential-care", "supported-living");
  private static final YearMonth FIRST = YearMonth.of(2026, 12);
  private static final int PEOPLE = 60;
  private static final int MONTHS = 7;
  private static final int LOOKS = 3;
  private static final int FEW = 8;
  private static final int KEYS = 40;

  /** As much as a figure is moved at most, against its scale; then it is rounded. */
  private static final double MOVED = 1.5;

  private static final double ROUNDED = 51;

  private final Attacker attacker = new Attacker();
  private final Map<String, Commitments.Found> exact = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatFewPeopleHaveArrangedDoesNotComeOut(long seed) {
    Random random = new Random(seed);
    Map<String, Map<Integer, Long>> arranged = arranged(random);
    Map<String, Long> before = Map.of();
    for (int look = 0; look < LOOKS; look++) {
      List<Commitments.Found> found = found(arranged);
      look(look, found, Commitments.told(found, protection((int) seed)));
      Map<String, Long> now =
          found.stream()
              .collect(Collectors.toMap(one -> one.exact().id(), CommitmentsAttackTest::pence));
      int then = look - 1;
      before.forEach(
          (id, was) ->
              attacker.learnThat(List.of((then + 1) + id), List.of(then + id), now.get(id) - was));
      before = now;
      someMore(random, arranged);
    }
    attacker.think();
    exact.forEach((name, one) -> assertTrue(attacker.of(name).hold(pence(one)), name));
    List<String> few =
        exact.entrySet().stream()
            .filter(one -> one.getValue().exact().people() < FEW)
            .map(Map.Entry::getKey)
            .toList();
    assertTrue(few.size() > 30, few.size() + " are of few people");
    assertEquals(
        List.of(),
        few.stream()
            .filter(name -> attacker.of(name).width() < sum(exact.get(name)).largest())
            .map(name -> name + " is " + attacker.of(name))
            .toList());
  }

  @Test
  void oneMoreOrderDoesNotComeOutOfBeforeAndAfter() {
    Map<Integer, Long> many = new HashMap<>();
    for (int person = 0; person < 20; person++) {
      many.put(person, 10_000L + 100 * person);
    }
    Map<Integer, Long> oneMore = new HashMap<>(many);
    oneMore.put(20, 11_000L);
    LongSummaryStatistics apart =
        LongStream.range(0, KEYS)
            .map(key -> told((int) key, oneMore) - told((int) key, many))
            .summaryStatistics();
    assertTrue(apart.getMax() - apart.getMin() >= 11_000, apart.toString());
  }

  private static long told(int key, Map<Integer, Long> people) {
    return Commitments.told(List.of(found(FIRST, "homecare", people)), protection(key))
        .get(COUNCIL)
        .get("homecare")
        .get(FIRST);
  }

  private void look(
      int look,
      List<Commitments.Found> found,
      Map<String, Map<String, Map<YearMonth, Long>>> told) {
    Map<String, Long> scales = scales(found);
    Map<YearMonth, List<String>> parts = new HashMap<>();
    for (Commitments.Found one : found) {
      String name = look + one.exact().id();
      exact.put(name, one);
      Long shown = told.get(COUNCIL).get(one.category()).get(one.month());
      if (shown != null) {
        double off = MOVED * scales.get(one.exact().id()) + ROUNDED;
        attacker.learn(name, shown - off, shown + off);
      }
      if (!one.category().equals(Commitments.ALL)) {
        parts.computeIfAbsent(one.month(), _ -> new ArrayList<>()).add(name);
      }
    }
    found.stream()
        .filter(one -> one.category().equals(Commitments.ALL))
        .forEach(
            one -> attacker.learnThat(List.of(look + one.exact().id()), parts.get(one.month()), 0));
  }

  private static Map<String, Long> scales(List<Commitments.Found> found) {
    record Table(YearMonth month, boolean all) {}
    Map<String, Long> scales = new HashMap<>();
    found.stream()
        .collect(
            Collectors.groupingBy(
                one -> new Table(one.month(), one.category().equals(Commitments.ALL))))
        .values()
        .forEach(
            table ->
                Protection.scales(table.stream().map(Commitments.Found::exact).toList())
                    .forEach(
                        (id, of) -> scales.put(id, of.getOrDefault(Measure.PLANNED_PENCE, 0L))));
    return scales;
  }

  /** By month and category, of each person: many have a little, a few alone have much. */
  private static Map<String, Map<Integer, Long>> arranged(Random random) {
    Map<String, Map<Integer, Long>> arranged = new HashMap<>();
    for (int month = 0; month < MONTHS; month++) {
      for (int i = 0; i < CATEGORIES.size(); i++) {
        boolean rare = i > 2;
        int people = rare ? 1 + random.nextInt(FEW - 1) : PEOPLE / 2;
        for (int n = 0; n < people; n++) {
          arrange(
              arranged,
              FIRST.plusMonths(month) + CATEGORIES.get(i),
              random.nextInt(PEOPLE),
              rare ? 40_000 + random.nextInt(300_000) : 2_000 + random.nextInt(9_000));
        }
      }
    }
    return arranged;
  }

  private static void someMore(Random random, Map<String, Map<Integer, Long>> arranged) {
    arranged
        .keySet()
        .forEach(
            cell -> arrange(arranged, cell, random.nextInt(2), 1_000 + random.nextInt(20_000)));
  }

  private static void arrange(
      Map<String, Map<Integer, Long>> arranged, String cell, int person, long pence) {
    arranged.computeIfAbsent(cell, _ -> new HashMap<>()).merge(person, pence, Long::sum);
  }

  private static List<Commitments.Found> found(Map<String, Map<Integer, Long>> arranged) {
    List<Commitments.Found> found = new ArrayList<>();
    for (int n = 0; n < MONTHS; n++) {
      YearMonth month = FIRST.plusMonths(n);
      Map<Integer, Long> all = new HashMap<>();
      for (String category : CATEGORIES) {
        Map<Integer, Long> people = arranged.get(month + category);
        people.forEach((person, pence) -> all.merge(person, pence, Long::sum));
        found.add(found(month, category, people));
      }
      found.add(found(month, Commitments.ALL, all));
    }
    return found;
  }

  private static Commitments.Found found(
      YearMonth month, String category, Map<Integer, Long> people) {
    long pence = people.values().stream().mapToLong(Long::longValue).sum();
    Sum sum =
        new Sum(pence, Collections.max(people.values()), pence, people.size(), people.hashCode());
    return new Commitments.Found(
        COUNCIL,
        month,
        category,
        new ExactCell(
            "%s/commitments/%s/%s".formatted(COUNCIL, month, category),
            "",
            people.size(),
            Map.of(Measure.PLANNED_PENCE, sum)));
  }

  private static Sum sum(Commitments.Found one) {
    return one.exact().sum(Measure.PLANNED_PENCE);
  }

  private static long pence(Commitments.Found one) {
    return sum(one).total();
  }

  private static Protection protection(int key) {
    return new Protection(("key" + key).getBytes(StandardCharsets.UTF_8));
  }
}

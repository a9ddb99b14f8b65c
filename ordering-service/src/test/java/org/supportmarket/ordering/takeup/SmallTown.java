package org.supportmarket.ordering.takeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.disclosure.Sum;

/** Some sixty people with a budget, most of whom buy. The same for the same seed. */
final class SmallTown {
  static final List<String> STEPS =
      List.of("four_weeks", "quarter", "half_year", "later", "not_yet");
  static final Map<String, List<String>> KEYS =
      Map.of(
          "need", List.of("physical", "social", "sensory", "mental-health"),
          "age", List.of("25-44", "65-74", "75-84", "85-plus"),
          "district", List.of("Millside", "Harbour", "Moor"));
  private static final int PEOPLE = 60;

  private final Random random;
  private final List<Somebody> people;

  SmallTown(long seed) {
    this.random = new Random(seed);
    this.people = IntStream.range(0, PEOPLE).mapToObj(_ -> somebody()).toList();
  }

  private record Somebody(Map<String, String> is, String step) {
    boolean buys() {
      return !step.equals("not_yet");
    }
  }

  private Somebody somebody() {
    Map<String, String> is = new TreeMap<>();
    KEYS.forEach(
        (by, keys) -> is.put(by, keys.get(random.nextInt(1 + random.nextInt(keys.size())))));
    return new Somebody(is, STEPS.get(random.nextInt(1 + random.nextInt(STEPS.size()))));
  }

  long having(String by, String key) {
    return count(one -> isOne(one, by, key));
  }

  long buying(String by, String key) {
    return count(one -> one.buys() && isOne(one, by, key));
  }

  long within(String step) {
    return count(one -> one.step().equals(step));
  }

  /** Buyers in one district with one need, or of one age. */
  long buying(String district, String by, String key) {
    return count(one -> one.buys() && isOne(one, "district", district) && isOne(one, by, key));
  }

  private static boolean isOne(Somebody one, String by, String key) {
    return by.equals("all") || one.is().get(by).equals(key);
  }

  private long count(Predicate<Somebody> which) {
    return people.stream().filter(which).count();
  }

  TakeUpFigures.Exactly exactly(String council, FinancialYear year) {
    List<TakeUpFigures.Some> some = new ArrayList<>();
    some.add(some(council, year, "all", ""));
    KEYS.forEach((by, keys) -> keys.forEach(key -> some.add(some(council, year, by, key))));
    return new TakeUpFigures.Exactly(
        some.stream().filter(one -> one.people() > 0).toList(),
        Stream.of("budget", "questionnaire")
            .flatMap(
                since ->
                    STEPS.stream()
                        .map(
                            step ->
                                new TakeUpFigures.Waited(
                                    council, year.label(), since, step, within(step))))
            .toList());
  }

  private TakeUpFigures.Some some(String council, FinancialYear year, String by, String key) {
    return new TakeUpFigures.Some(
        council, year.label(), by, key, having(by, key), buying(by, key), Sum.NONE, Sum.NONE);
  }
}

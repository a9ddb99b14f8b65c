package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.supportmarket.ordering.person.PersonRef;

/** Who lives in the sample councils. The first three have logins; the others are made up. */
final class SampleCast {
  static final String COUNCIL = "E10900001";
  static final String COUNCIL_NAME = "Merrowdale County Council";
  static final String OTHER_COUNCIL = "E10900002";
  static final String OTHER_COUNCIL_NAME = "Ashby Vale Council";

  /** Whose story is told by hand in {@link HolderStory}. */
  static final int HOLDER1 = 0;

  private static final List<String> LOGINS = List.of("holder1", "holder2", "holder-other");
  private static final List<String> LOGIN_NAMES =
      List.of("Rosa Whitfield", "Dennis Okoro", "Margery Penrose");

  private final SampleRun run;

  SampleCast(SampleRun run) {
    this.run = run;
  }

  SamplePerson person(int number) {
    boolean hasLogin = number < LOGINS.size();
    String key = hasLogin ? LOGINS.get(number) : Integer.toString(number - LOGINS.size() + 1);
    UUID id = SampleIds.of("person:" + key);
    SplittableRandom chance = run.chanceOf("person:" + key);
    String name = hasLogin ? LOGIN_NAMES.get(number) : SampleNames.next(chance);
    boolean elsewhere = hasLogin ? key.equals("holder-other") : chance.nextInt(100) < 12;
    Taste taste = hasLogin ? Taste.SHIFTING : taste(chance.nextInt(100));
    LocalDate joined = joined(hasLogin || chance.nextInt(100) < 60, chance);
    return new SamplePerson(
        number,
        new PersonRef(id, elsewhere ? OTHER_COUNCIL : COUNCIL),
        name,
        hasLogin ? key : null,
        taste,
        joined,
        SampleCircumstances.of(run, key, elsewhere, joined),
        number == HOLDER1
            ? new BudgetPlan(run, chance).ofHolder1(key, joined)
            : new BudgetPlan(run, chance).of(number, key, joined));
  }

  List<SamplePerson> people(int first, int afterLast) {
    List<SamplePerson> people = new ArrayList<>();
    for (int number = first; number < Math.min(afterLast, run.people()); number++) {
      people.add(person(number));
    }
    return people;
  }

  private static Taste taste(int percent) {
    if (percent < 50) {
      return Taste.STEADY;
    }
    return percent < 92 ? Taste.SHIFTING : Taste.BOLD;
  }

  /** Three in five have had a budget all along; the others come one by one. */
  private LocalDate joined(boolean fromTheStart, SplittableRandom chance) {
    return fromTheStart ? run.start() : run.start().plusDays(chance.nextInt(run.days() * 9 / 10));
  }
}

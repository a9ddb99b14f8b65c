package org.supportmarket.ordering.property;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/**
 * People, budgets and orders that know nothing of other worlds. The ids of what is in it follow
 * from its name.
 *
 * @param time worlds of different times lie four years apart, so that jobs that look at all budgets
 *     of a day see those of one; far ahead, where the service's own turns never come
 */
record World(String name, int time, Shelf shelf) {
  static final String COUNCIL = "E10900001";
  private static final LocalDate BEGIN = LocalDate.of(2101, 4, 6);
  private static final int YEARS = 4;

  UUID id(String what) {
    return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
  }

  PersonRef person(int number) {
    return new PersonRef(id("person " + number), COUNCIL);
  }

  UUID pot(int number) {
    return id("pot " + number);
  }

  UUID grant(int number) {
    return id("grant " + number);
  }

  LocalDate day(int day) {
    return BEGIN.plusYears((long) YEARS * time).plusDays(day);
  }

  Act system(int day) {
    return Act.system("property-test", at(day));
  }

  Act act(String who, String authority, int day) {
    return Act.of(caller(who), authority, at(day));
  }

  /** By what they were last granted, even if that is over. */
  Act supporter(int person, Model model) {
    return Act.onBehalf(
        caller("supporter " + person),
        "supporter",
        person(person).id(),
        grant(model.delegates.lastGrantOf(person)),
        at(model.today));
  }

  /** A line as a client sends it. */
  Map<String, Object> line(Command.Line line) {
    Map<String, Object> said = new HashMap<>();
    said.put("listing_id", shelf.ids.get(line.listing()));
    said.put("quantity", line.quantity());
    if (line.minutes() != 0) {
      said.put("minutes", line.minutes());
    }
    if (line.day() != Command.NO_DAY) {
      said.put("starts_on", day(line.day()).toString());
    }
    if (line.repeats()) {
      said.put("repeat", Map.of("every", "week", "times", line.times()));
    }
    return said;
  }

  private Instant at(int day) {
    return day(day).atStartOfDay().toInstant(ZoneOffset.UTC).plus(10, ChronoUnit.HOURS);
  }

  private Caller caller(String who) {
    return new Caller(name, who, who, who, Set.of(), null, null);
  }
}

package org.supportmarket.catalogue.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom care is for, in plain words, in the order we tell it. */
enum Specialism {
  EVERYONE("everyone", "services for everyone"),
  OLDER("people over 65", "caring for adults over 65"),
  ADULTS("adults under 65", "caring for adults under 65"),
  CHILDREN("children and young people", "caring for children"),
  DEMENTIA("people living with dementia", "dementia"),
  LEARNING("people with learning disabilities", "learning disabilities"),
  PHYSICAL("people with physical disabilities", "physical disabilities"),
  SENSES("people with sight or hearing loss", "sensory impairment"),
  MENTAL_HEALTH("people with mental health conditions", "mental health conditions"),
  SUBSTANCES("people recovering from drug or alcohol use", "substance misuse"),
  EATING("people with eating disorders", "eating disorders");

  private final String people;
  private final String spelling;

  Specialism(String people, String spelling) {
    this.people = people;
    this.spelling = spelling;
  }

  /** "people over 65, adults under 65 and people living with dementia"; empty if none is known. */
  static String sentencePart(Set<String> spellings) {
    List<String> people =
        Stream.of(values())
            .filter(one -> spellings.stream().anyMatch(s -> s.startsWith(one.spelling)))
            .map(one -> one.people)
            .toList();
    if (people.size() < 2) {
      return String.join("", people);
    }
    return String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
  }
}

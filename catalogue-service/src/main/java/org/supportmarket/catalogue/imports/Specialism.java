package org.supportmarket.catalogue.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom care is for, as the Commission says it (specialisms and service user bands), in plain words
 * and in the order we tell it.
 */
enum Specialism {
  EVERYONE(
      "everyone",
      List.of("children", "adults", "older"),
      List.of(),
      "services for everyone",
      "whole population"),
  OLDER("people over 65", List.of("older"), List.of(), "caring for adults over 65", "older people"),
  ADULTS(
      "adults under 65",
      List.of("adults"),
      List.of(),
      "caring for adults under 65",
      "younger adults"),
  CHILDREN(
      "children and young people",
      List.of("children"),
      List.of(),
      "caring for children",
      "children"),
  DEMENTIA("people living with dementia", List.of(), List.of("dementia"), "dementia"),
  LEARNING(
      "people with learning disabilities",
      List.of(),
      List.of("learning-disability"),
      "learning disabilities"),
  AUTISM("autistic people", List.of(), List.of("autism"), "people with autism", "autis"),
  PHYSICAL(
      "people with physical disabilities",
      List.of(),
      List.of("physical-disability"),
      "physical disabilit"),
  SENSES(
      "people with sight or hearing loss",
      List.of(),
      List.of("sight", "hearing"),
      "sensory impairment"),
  MENTAL_HEALTH(
      "people with mental health conditions", List.of(), List.of("mental-health"), "mental health"),
  BRAIN_INJURY("people with a brain injury", List.of(), List.of("brain-injury"), "brain injur"),
  SUBSTANCES(
      "people recovering from drug or alcohol use",
      List.of(),
      List.of("substance-use"),
      "substance misuse",
      "people who misuse drugs"),
  EATING(
      "people with eating disorders",
      List.of(),
      List.of("eating-disorder"),
      "eating disorder",
      "people with an eating disorder");

  private final String people;
  private final List<String> ageGroups;
  private final List<String> needs;
  private final List<String> spellings;

  Specialism(String people, List<String> ageGroups, List<String> needs, String... spellings) {
    this.people = people;
    this.ageGroups = ageGroups;
    this.needs = needs;
    this.spellings = List.of(spellings);
  }

  /** "people over 65, adults under 65 and people living with dementia"; empty if none is known. */
  static String sentencePart(Set<String> told) {
    List<String> people = among(told).map(one -> one.people).toList();
    if (people.size() < 2) {
      return String.join("", people);
    }
    return String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast();
  }

  /** Slugs of the vocabulary, each once. */
  static List<String> ageGroups(Set<String> told) {
    return among(told).flatMap(one -> one.ageGroups.stream()).distinct().sorted().toList();
  }

  /** Slugs of the vocabulary, each once. */
  static List<String> needs(Set<String> told) {
    return among(told).flatMap(one -> one.needs.stream()).distinct().toList();
  }

  private static Stream<Specialism> among(Set<String> told) {
    return Stream.of(values())
        .filter(one -> told.stream().anyMatch(s -> one.spellings.stream().anyMatch(s::startsWith)));
  }
}

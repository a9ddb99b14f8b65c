package org.supportmarket.catalogue.openreferral;

import java.util.Locale;

/** What the feed tells by attributes, because the profile has no field for it. */
public enum Fact {
  AVERAGE_RATING(
      "Average rating by people who bought",
      "The value is the average of 1 to 5 stars, to one decimal; told from three ratings on.",
      "EXISTS (SELECT 1 FROM rating_summary r WHERE r.kind = 'listing' AND r.id = l.id AND r.count >= 3)"),
  NUMBER_OF_RATINGS(
      "Number of ratings by people who bought",
      "The value says how many have rated it.",
      "EXISTS (SELECT 1 FROM rating_summary r WHERE r.kind = 'listing' AND r.id = l.id AND r.count > 0)"),
  CQC_RATING(
      "Overall rating by the Care Quality Commission",
      "The value has the Commission's words for the place it is given from.",
      "o.cqc_rating IS NOT NULL"),
  CQC_RATED_ON(
      "Date of the rating by the Care Quality Commission",
      "The value is the day it was published.",
      "o.cqc_rated_on IS NOT NULL"),
  SPACES("Spaces", "The value says how many more people could be served.", "l.spaces IS NOT NULL"),
  SPACES_CONFIRMED_ON(
      "Spaces confirmed on",
      "The value is the day the provider last said so.",
      "l.spaces_confirmed_on IS NOT NULL"),
  WORKER_GENDER_CHOICE(
      "You can choose a man or a woman",
      "People may choose the gender of who helps them.",
      "l.worker_gender_choice"),
  INTRODUCTION_ONLY(
      "Introduction only",
      "An agency that only introduces a worker and does not manage the work afterwards.",
      "l.introduction_only"),
  MICRO_PROVIDER(
      "Local micro-provider",
      "One to five people, independent of any larger organisation.",
      "p.micro"),
  PERSONAL_ASSISTANT(
      "Works directly for the person",
      "A personal assistant who works directly for the person and under their control.",
      "l.works_directly_for_person");

  private final String title;
  private final String description;
  private final String condition;

  Fact(String title, String description, String condition) {
    this.title = title;
    this.description = description;
    this.condition = condition;
  }

  /** Its code in the list of facts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  static Fact of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Of which listings it is said, as SQL over {@code listing l, provider p, location o}. */
  String condition() {
    return condition;
  }

  String description() {
    return description;
  }
}

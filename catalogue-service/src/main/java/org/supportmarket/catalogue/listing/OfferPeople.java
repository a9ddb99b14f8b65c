package org.supportmarket.catalogue.listing;

import java.util.List;

/**
 * Whom something is for and how it is given; words are slugs of the vocabulary.
 *
 * @param workerGenderChoice whether people choose the gender of who helps them
 * @param introductionOnly an agency that introduces people and does not manage their work
 * @param worksDirectlyForPerson a personal assistant under the person's own control
 */
public record OfferPeople(
    List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    boolean workerGenderChoice,
    boolean introductionOnly,
    boolean worksDirectlyForPerson) {
  /** Nothing is said. */
  public static final OfferPeople UNSAID =
      new OfferPeople(List.of(), List.of(), List.of(), List.of(), false, false, false);
}

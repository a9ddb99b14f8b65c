package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.List;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Somebody of the sample council.
 *
 * @param number from 0, their place in the sample
 * @param login the user name of their login, or null where they have none
 * @param joined the day they took their budget
 */
record SamplePerson(
    int number,
    PersonRef ref,
    String name,
    String login,
    Taste taste,
    LocalDate joined,
    Circumstances circumstances,
    List<SampleBudget> budgets) {}

package org.supportmarket.ordering.person;

/**
 * Somebody may reach this person's things, in this capacity.
 *
 * @param authority self, care-manager or council-finance
 */
public record Access(PersonRef person, String authority) {}

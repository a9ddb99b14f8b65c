package org.supportmarket.web.client;

/**
 * A provider's listing and what is being changed in it.
 *
 * @param listing as it is now, all its fields
 * @param draft the change as it was last saved; null while there is none
 * @param changeState none, draft, submitted or refused
 * @param reason why a moderator said no; else null
 */
public record ListingWork(
    ListingDraft listing, ListingDraft draft, String changeState, String reason) {}

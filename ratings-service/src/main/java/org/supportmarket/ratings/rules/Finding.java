package org.supportmarket.ratings.rules;

/**
 * A candidate for a moderator: a rule noticed it, a person decides.
 *
 * @param from where it begins in the words, counted as Java counts characters
 * @param to where it ends; the character there is no longer part of it
 * @param words what stands there
 * @param why one plain sentence for the moderator and for whoever wrote it
 */
public record Finding(FindingKind kind, int from, int to, String words, String why) {}

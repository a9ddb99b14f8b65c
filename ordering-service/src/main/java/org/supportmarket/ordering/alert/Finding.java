package org.supportmarket.ordering.alert;

/**
 * Something a person wants to know.
 *
 * @param cause names it, so that it is told once
 * @param words what it is and what to do, in plain words
 */
record Finding(String cause, String words) {}

package org.supportmarket.catalogue.imports;

/**
 * A line of a file.
 *
 * @param number from 1, as an editor counts
 */
record FileLine(int number, String text) {}

package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A service as a feed or file has it, whatever it is.
 *
 * @param line where it begins in the file, or its number in a feed, from 1
 */
record FeedEntry(int line, JsonNode service) {}

package org.supportmarket.catalogue.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.place.Place;

/**
 * What we made of the words, for people to see that they were understood.
 *
 * @param words as we read them
 * @param instead other words we looked for as well, or null
 * @param place from where distances count, or null
 * @param corrected what we took the words to be, if some of them are not in any listing; or null
 */
@Schema(name = "Understood")
record Understood(List<String> words, List<String> instead, Place place, String corrected) {}

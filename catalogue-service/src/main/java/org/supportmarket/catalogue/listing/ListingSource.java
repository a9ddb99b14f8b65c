package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody else's open feed that a listing came from: nobody here has checked what it says.
 *
 * @param feed its address, or the name of the file it came in
 * @param takenOn when the feed last changed it
 */
@Schema(name = "ListingSource")
public record ListingSource(String feed, LocalDate takenOn) {}

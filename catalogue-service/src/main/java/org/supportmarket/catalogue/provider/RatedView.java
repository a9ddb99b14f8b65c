package org.supportmarket.catalogue.provider;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Care Quality Commission said of a place once, in its words. */
@Schema(name = "Rated")
public record RatedView(@Schema(examples = "Good") String rating, LocalDate ratedOn) {}

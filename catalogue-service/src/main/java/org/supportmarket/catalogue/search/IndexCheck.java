package org.supportmarket.catalogue.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the index says what the database says, row by row.
 *
 * @param listings rows looked at
 * @param documents documents looked at
 * @param different how many differ; at most 100 of them are listed
 */
@Schema(name = "IndexCheck")
record IndexCheck(
    boolean ok, long listings, long documents, long different, List<Difference> differences) {

  /** How a document differs from its row. */
  enum How {
    /** The row has no document. */
    MISSING,
    /** The document is of another revision than the row. */
    OTHER_REVISION,
    /** The revisions agree and the contents don't. */
    OTHER_CONTENT,
    /** The document has no row. */
    STRAY;

    @JsonValue
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One listing on which the two disagree. */
  @Schema(name = "IndexDifference")
  record Difference(UUID id, How how) {}
}

package org.supportmarket.ratings.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has begun to say of one order line; everything may be missing. */
record Draft(
    @Schema(nullable = true) @Min(1) @Max(5) Integer stars,
    @Schema(maxLength = Words.MOST) String words,
    @Valid Aspects aspects,
    @Schema(nullable = true) Outcome outcome,
    WrittenBy writtenBy,
    @Schema(nullable = true, description = "Whether somebody of your family works there")
        Boolean family) {
  static final Draft EMPTY = new Draft(null, "", Aspects.NONE, null, WrittenBy.SELF, false);

  static Draft in(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Draft(
        row.getObject("stars", Integer.class),
        row.getString("words"),
        Aspects.in(row),
        outcome == null ? null : Outcome.named(outcome).orElse(null),
        WrittenBy.of(row.getString("written_by")),
        row.getBoolean("family"));
  }
}

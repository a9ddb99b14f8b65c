package org.supportmarket.ratings.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five aspects of a review, 1 to 5 each, or null where nothing was said. */
public record Aspects(
    @Schema(description = "Kindness and respect") @Min(1) @Max(5) Integer kindness,
    @Schema(description = "On time") @Min(1) @Max(5) Integer onTime,
    @Schema(description = "Did what I wanted") @Min(1) @Max(5) Integer wanted,
    @Schema(description = "Value for the money") @Min(1) @Max(5) Integer value,
    @Schema(description = "Would choose them again") @Min(1) @Max(5) Integer chooseAgain) {

  /** Nothing said. */
  public static final Aspects NONE = new Aspects(null, null, null, null, null);

  static Aspects in(ResultSet row) throws SQLException {
    return new Aspects(
        row.getObject("kindness", Integer.class),
        row.getObject("on_time", Integer.class),
        row.getObject("wanted", Integer.class),
        row.getObject("value", Integer.class),
        row.getObject("choose_again", Integer.class));
  }
}

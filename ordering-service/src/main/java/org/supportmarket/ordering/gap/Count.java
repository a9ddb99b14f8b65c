package org.supportmarket.ordering.gap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number as it may be shown: 1 to 7 are not told, all others are rounded to 5, so that nobody can
 * be made out. Whatever is worked out further starts from this, never from what was counted.
 *
 * @param shown null where it is too small to be shown
 */
@Schema(name = "GapCount")
record Count(@Schema(examples = "15", nullable = true) Long shown, boolean suppressed) {
  private static final long SMALLEST = 8;
  private static final long STEP = 5;

  /** What may be shown of so many, 0 or more. */
  static Count of(long counted) {
    return counted > 0 && counted < SMALLEST
        ? new Count(null, true)
        : new Count((2 * counted + STEP) / (2 * STEP) * STEP, false);
  }

  /** What may be reckoned with; nothing where nothing is shown. */
  long known() {
    return suppressed ? 0 : shown;
  }
}

package org.supportmarket.ordering.gap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.ordering.disclosure.Disclosure;

/**
 * A number as it may be shown, by the rule of {@link Disclosure}. Whatever is worked out further
 * starts from this, never from what was counted.
 *
 * @param shown null where it is too small to be shown
 */
@Schema(name = "GapCount")
record Count(@Schema(examples = "15", nullable = true) Long shown, boolean suppressed) {

  /** What may be shown of so many, 0 or more. */
  static Count of(long counted) {
    return new Count(Disclosure.people(counted), !Disclosure.mayBeShown(counted));
  }

  /** What may be reckoned with; nothing where nothing is shown. */
  long known() {
    return suppressed ? 0 : shown;
  }
}

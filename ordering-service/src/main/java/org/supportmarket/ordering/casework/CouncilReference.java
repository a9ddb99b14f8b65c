package org.supportmarket.ordering.casework;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** A council's own number for a person. It is not kept: the person's id is made of it. */
final class CouncilReference {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.-]{0,39}");

  private CouncilReference() {}

  static boolean fits(String reference) {
    return reference != null && SHAPE.matcher(reference).matches();
  }

  /** The same person for the same number, however often it comes. */
  static UUID person(String council, String reference) {
    return UUID.nameUUIDFromBytes(
        ("council-reference:" + council + ":" + reference).getBytes(StandardCharsets.UTF_8));
  }
}

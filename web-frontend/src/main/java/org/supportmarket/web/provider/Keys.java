package org.supportmarket.web.provider;

import java.util.UUID;

/** Idempotency keys of the forms. */
final class Keys {
  private Keys() {}

  /** The key a form sent; a new one when it is no key of ours. */
  static String orFresh(String key) {
    boolean valid =
        key != null && key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    return valid ? key : UUID.randomUUID().toString();
  }
}

package org.supportmarket.web.holder;

import java.util.UUID;

/** Idempotency keys: one for each time a person makes up their mind. */
public final class Keys {
  private Keys() {}

  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  public static boolean valid(String key) {
    return key != null && key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  }
}

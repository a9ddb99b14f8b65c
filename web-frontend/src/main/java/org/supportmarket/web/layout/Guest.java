package org.supportmarket.web.layout;

/** Whoever the page is drawn for, as far as the frame around it needs to know. */
public interface Guest {
  boolean signedIn();

  boolean has(String role);

  /** The name to greet somebody by; empty for nobody. */
  String name();

  /** Whom they act for just now, by name; null for nobody but themselves. */
  String actingForName();
}

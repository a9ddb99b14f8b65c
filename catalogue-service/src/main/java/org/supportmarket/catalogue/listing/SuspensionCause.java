package org.supportmarket.catalogue.listing;

/** What suspended a listing; only a decision of the same kind lifts it. */
public enum SuspensionCause {
  /** A moderator decided about this listing. */
  MODERATOR("moderator"),
  /** The register of the Care Quality Commission. */
  REGISTER("register"),
  /** Its provider as a whole is suspended. */
  PROVIDER("provider");

  private final String word;

  SuspensionCause(String word) {
    this.word = word;
  }

  /** As stored. */
  public String word() {
    return word;
  }
}

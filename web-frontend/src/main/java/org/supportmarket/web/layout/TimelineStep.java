package org.supportmarket.web.layout;

/** One step of an order's story; {@code when}, {@code who} and {@code why} may be null. */
public record TimelineStep(String what, String when, String who, String why, State state) {

  /** Where the step stands. */
  public enum State {
    DONE,
    NOW,
    LATER;

    public String look() {
      return name().toLowerCase();
    }
  }
}

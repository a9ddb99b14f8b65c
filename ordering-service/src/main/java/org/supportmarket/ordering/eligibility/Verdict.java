package org.supportmarket.ordering.eligibility;

import java.util.UUID;

/**
 * Whether the council's money may pay for it, by which rule of which version, in plain words.
 *
 * @param verdict yes, yes_with_note, ask_first or no
 * @param approval the care manager's yes it rests on; under ask_first the question that still waits
 *     for an answer; else null
 */
public record Verdict(String verdict, String rule, int ruleVersion, String words, UUID approval) {
  public static final String YES = "yes";
  public static final String YES_WITH_NOTE = "yes_with_note";
  public static final String ASK_FIRST = "ask_first";
  public static final String NO = "no";

  /** Whether it can be bought without asking anybody. */
  public boolean allows() {
    return verdict.equals(YES) || verdict.equals(YES_WITH_NOTE);
  }
}

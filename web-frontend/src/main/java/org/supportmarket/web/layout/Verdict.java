package org.supportmarket.web.layout;

/** May the budget pay for it, and why. */
public record Verdict(Answer answer, String why) {

  /** The four answers with the words people read. */
  public enum Answer {
    YES("Yes", "yes"),
    YES_WITH_NOTE("Yes, with a note", "note"),
    ASK_FIRST("Ask first", "ask"),
    NO("No", "no");

    private final String words;
    private final String look;

    Answer(String words, String look) {
      this.words = words;
      this.look = look;
    }

    public String words() {
      return words;
    }

    public String look() {
      return look;
    }
  }

  /** From the word in an order's decision; one we do not know means: ask. */
  public static Verdict of(String word, String why) {
    return new Verdict(
        switch (word == null ? "" : word) {
          case "yes", "allowed" -> Answer.YES;
          case "yes_with_note", "allowed_with_note" -> Answer.YES_WITH_NOTE;
          case "no", "refused" -> Answer.NO;
          default -> Answer.ASK_FIRST;
        },
        why);
  }
}

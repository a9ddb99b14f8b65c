package org.supportmarket.stack;

/** Something went wrong that the reader can mend: the message is a sentence that says how. */
public final class Trouble extends RuntimeException {
  /** A sentence for people, without a stack trace's help. */
  public Trouble(String sentence) {
    super(sentence);
  }

  Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

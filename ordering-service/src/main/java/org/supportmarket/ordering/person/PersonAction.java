package org.supportmarket.ordering.person;

import java.util.Locale;

/** What somebody may want to do with a person's things. */
public enum PersonAction {
  /** See sums only: what there is, what is promised, what is left. */
  TOTALS,
  /** See everything: what was bought, from whom, when. An officer has to say why first. */
  SEE,
  /** Order, change and cancel, within limits. */
  ORDER,
  /** Say that something came, or that it did not. */
  CONFIRM,
  /** Read and write messages. */
  MESSAGE,
  /** Say who may do all this: only the person themselves. */
  MANAGE;

  /** What a supporter must have been granted for it; MANAGE is never granted. */
  String granted() {
    return this == TOTALS ? SEE.granted() : name().toLowerCase(Locale.ROOT);
  }
}

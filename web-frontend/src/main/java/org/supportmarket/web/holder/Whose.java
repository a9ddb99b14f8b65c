package org.supportmarket.web.holder;

import java.util.List;
import org.supportmarket.web.layout.Choice;

/**
 * Whose words a review has, and whose hand writes it.
 *
 * @param name of the person somebody acts for; null for one's own
 */
record Whose(String name) {
  static final Whose OWN = new Whose(null);

  boolean own() {
    return name == null;
  }

  String heading() {
    return own() ? "How was it?" : "How was it for " + name + "?";
  }

  /** What to mind, above the form; null for one's own. */
  String note() {
    return own()
        ? null
        : "Ask %s, and write what they say in their words. It is their review, not yours. Beside it we say that somebody wrote it down."
            .formatted(name);
  }

  /** That the words are the person's: has to be said before it is sent. Empty for one's own. */
  List<Choice> theirs(SaidForm said) {
    return own()
        ? List.of()
        : List.of(
            Choice.of(
                "yes",
                "These are the words of %s, as near as I can write them".formatted(name),
                !said.at(SaidForm.THEIRS).isEmpty()));
  }

  /** Whether somebody else holds the pen; asked only of the person themselves. */
  List<Choice> helped(SaidForm said) {
    return own()
        ? List.of(
            Choice.of(
                "yes", "Somebody else writes down what I say", !said.at(SaidForm.HELPED).isEmpty()))
        : List.of();
  }

  /** Whether they are family of somebody there; asked only of the person themselves. */
  List<Choice> family(SaidForm said) {
    return own()
        ? List.of(
            Choice.of(
                "yes", "Somebody of my family works there", !said.at(SaidForm.FAMILY).isEmpty()))
        : List.of();
  }
}

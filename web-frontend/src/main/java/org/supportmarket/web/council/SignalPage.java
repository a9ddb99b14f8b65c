package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.market.SignalCard;

/**
 * A new signal, or one that is to be changed.
 *
 * @param signal null for a new one
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignalPage(
    SignalCard signal,
    Fields typed,
    List<Choice> kinds,
    List<Choice> districts,
    List<Choice> measures,
    Problems problems)
    implements TemplateInstance {
  private static final String[][] MEASURES = {
    {"hours_a_week", "Hours a week"},
    {"visits_a_week", "Visits a week"},
    {"places", "Places"},
    {"workers", "Workers"}
  };

  /** What stands in the fields of text. */
  record Fields(
      String amount,
      String day,
      String month,
      String year,
      String why,
      String contact,
      String version) {
    static Fields of(Typed typed) {
      return new Fields(
          typed.one("amount"),
          typed.one("until-day"),
          typed.one("until-month"),
          typed.one("until-year"),
          typed.one("why"),
          typed.one("contact"),
          typed.one("version"));
    }
  }

  static List<Choice> measures(String chosen) {
    return List.of(MEASURES).stream()
        .map(one -> Choice.of(one[0], one[1], one[0].equals(chosen)))
        .toList();
  }
}

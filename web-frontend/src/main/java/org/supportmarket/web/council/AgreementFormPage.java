package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * What was agreed: first what it is about, then the terms.
 *
 * @param heading of the terms; null while kind and support are not chosen
 * @param offers what providers offer of it here
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementFormPage(
    String heading,
    boolean contract,
    List<Choice> kinds,
    List<Choice> categories,
    List<Choice> offers,
    Fields typed,
    Problems problems)
    implements TemplateInstance {

  /** What stands in the fields of text. */
  record Fields(
      String kind,
      String category,
      String pounds,
      String amount,
      String fromDay,
      String fromMonth,
      String fromYear,
      String untilDay,
      String untilMonth,
      String untilYear,
      String contact) {
    static Fields of(Typed typed) {
      return new Fields(
          typed.one("kind"),
          typed.one("category"),
          typed.one("pounds"),
          typed.one("amount"),
          typed.one("from-day"),
          typed.one("from-month"),
          typed.one("from-year"),
          typed.one("until-day"),
          typed.one("until-month"),
          typed.one("until-year"),
          typed.one("contact"));
    }
  }

  /** The kinds of agreement. */
  static List<Choice> kinds(String chosen) {
    return List.of(
        new Choice(
            "rate",
            "A rate",
            "A price of one, which your rules then take for the agreed one. It promises no amount.",
            chosen.equals("rate")),
        new Choice(
            "guaranteed",
            "A guaranteed amount",
            "You pay for so much each week, used or not. More can be bought.",
            chosen.equals("guaranteed")),
        new Choice(
            "block",
            "Places that are kept",
            "You pay for so many places each week, used or not.",
            chosen.equals("block")));
  }
}

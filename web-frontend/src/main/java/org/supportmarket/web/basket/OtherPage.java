package org.supportmarket.web.basket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** Something no catalogue has: what, to whom, how much, when, who pays. */
@CheckedTemplate(basePath = "basket", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OtherPage(
    String action,
    String button,
    String key,
    Words fields,
    LinePage.Paying paying,
    Problems problems)
    implements TemplateInstance {

  /** What stands in the fields; {@code day} and the rest are of the date field. */
  record Words(String words, String payee, String sum, String day, String month, String year) {
    static Words of(Typed typed, String date) {
      return new Words(
          typed.one("words"),
          typed.one("payee"),
          typed.one("sum"),
          typed.one(date + "-day"),
          typed.one(date + "-month"),
          typed.one(date + "-year"));
    }
  }

  static OtherPage adding(Typed typed, String key, LinePage.Paying paying, Problems problems) {
    return new OtherPage(
        "/basket/something-else",
        "Put it in my basket",
        key,
        Words.of(typed, "starts"),
        paying,
        problems);
  }

  static OtherPage changing(UUID line, Typed typed, LinePage.Paying paying, Problems problems) {
    return new OtherPage(
        "/basket/lines/" + line, "Save", null, Words.of(typed, "starts"), paying, problems);
  }
}

package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.SharedTime;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What people who share a time are to be asked. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskTogetherPage(
    String heading, SharedTime time, AskTogetherPage.Fields typed, Problems problems)
    implements TemplateInstance {

  /** What stands in the fields. */
  record Fields(String words, String day, String month, String year) {
    static Fields of(Typed typed) {
      return new Fields(
          typed.one("words"),
          typed.one("until-day"),
          typed.one("until-month"),
          typed.one("until-year"));
    }
  }
}

package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Me;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/** For whom somebody acts, and the code they were given. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupportingPage(
    String answer,
    List<SupportingPage.Row> people,
    boolean chosen,
    boolean own,
    String done,
    String code,
    Problems problems)
    implements TemplateInstance {

  /** Somebody they may act for. */
  record Row(String id, String name, boolean here, boolean phone, String limits, String until) {
    static Row of(Me.ActingFor person, boolean here) {
      return new Row(
          person.personId().toString(),
          person.name(),
          here,
          person.onThePhone(),
          limits(person),
          person.endsOn() == null ? null : "Until the end of " + Words.day(person.endsOn()));
    }

    private static String limits(Me.ActingFor person) {
      if (!person.actions().contains("order")) {
        return "You can see their money and orders, and order nothing.";
      }
      String order =
          person.orderLimitPence() == null
              ? "You can order for them"
              : "You can order for at most " + Sums.money(person.orderLimitPence()) + " at once";
      return person.monthLeftPence() == null
          ? order + "."
          : order + ". " + Sums.money(person.monthLeftPence()) + " is left for this month.";
    }
  }
}

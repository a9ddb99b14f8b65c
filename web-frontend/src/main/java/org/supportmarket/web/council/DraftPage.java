package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.web.client.Rules;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Verdict;
import org.supportmarket.web.layout.Words;

/** The next version of the rules, while it is written. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(
    UUID revision,
    int next,
    List<RuleRow> rules,
    String rates,
    long open,
    List<TouchedRow> touched,
    Day from,
    boolean saved,
    Problems problems)
    implements TemplateInstance {

  /** The three fields of a day. */
  record Day(String day, String month, String year) {
    static Day of(Typed typed) {
      return new Day(typed.one("from-day"), typed.one("from-month"), typed.one("from-year"));
    }
  }

  /** Purchases that would be decided in another way, in words. */
  record TouchedRow(String what, String from, Verdict to, String whose) {
    static TouchedRow of(Rules.Touched touched) {
      String name = touched.name() == null ? "Something else" : touched.name();
      return new TouchedRow(
          touched.providerName() == null ? name : name + ", " + touched.providerName(),
          Verdict.of(touched.from(), "").answer().words(),
          Verdict.of(touched.to(), touched.words()),
          Words.sentence(
              Numbers.things(touched.people(), "person has", "people have")
                  + (touched.place().equals("basket")
                      ? " it in their basket"
                      : " it again and again")));
    }
  }

  static DraftPage of(
      Rules.Draft draft, Rules.Preview preview, Typed typed, boolean saved, Problems problems) {
    return new DraftPage(
        draft.revision(),
        draft.basedOn() + 1,
        RuleRow.of(draft.rules(), true),
        typed.one("rates").isEmpty() ? rates(draft) : typed.one("rates"),
        preview.open(),
        preview.touched().stream().map(TouchedRow::of).toList(),
        Day.of(typed),
        saved,
        problems);
  }

  private static String rates(Rules.Draft draft) {
    return draft.framework().stream()
        .filter(rate -> rate.providerId() == null)
        .map(
            rate ->
                "%s, %s, %s".formatted(rate.category(), rate.unit(), PenceTyped.text(rate.pence())))
        .collect(Collectors.joining("\n"));
  }
}

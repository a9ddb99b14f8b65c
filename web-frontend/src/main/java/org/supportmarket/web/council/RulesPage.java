package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.web.client.Rules;

/**
 * The rules in force, in words.
 *
 * @param own whether the council has any of its own
 * @param coming versions whose day has not come
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(
    boolean own,
    int version,
    LocalDate since,
    String precedence,
    List<RuleRow> rules,
    List<RateRow> rates,
    List<Rules.Version> versions,
    boolean mayChange,
    boolean drafted,
    String done)
    implements TemplateInstance {

  /** An agreed rate. */
  record RateRow(String what, long pence) {
    static List<RateRow> of(List<Rules.Rate> rates) {
      return rates.stream()
          .map(
              rate ->
                  new RateRow(
                      rate.category()
                          + ", "
                          + rate.unit()
                          + (rate.providerId() == null ? "" : ", one provider only"),
                      rate.pence()))
          .toList();
    }
  }

  static RulesPage of(Rules rules, boolean mayChange, String done) {
    Rules.RuleSet set = rules.inForce();
    return new RulesPage(
        set.own(),
        set.version(),
        set.inForceFrom(),
        rules.precedence(),
        RuleRow.of(set.rules(), false),
        RateRow.of(set.framework()),
        rules.versions(),
        mayChange,
        rules.draft() != null,
        done);
  }
}

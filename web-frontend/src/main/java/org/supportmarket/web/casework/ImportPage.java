package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.BudgetImport;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/** Bring in budgets from a spreadsheet; {@code report} is null before a file was sent. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(String answer, BudgetImport report, Problems problems)
    implements TemplateInstance {

  static ImportPage asking(Problems problems) {
    return new ImportPage(null, null, problems);
  }

  static ImportPage told(BudgetImport report) {
    return new ImportPage(
        Words.sentence(Numbers.things(report.taken(), "budget is", "budgets are"))
            + " open now"
            + (report.unchanged() == 0
                ? "."
                : ", and %s there already."
                    .formatted(Numbers.things(report.unchanged(), "was", "were"))),
        report,
        Problems.none());
  }
}

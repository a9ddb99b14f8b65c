package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Report;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** One report and what came of it. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(
    Report report,
    String about,
    boolean open,
    List<Choice> outcomes,
    String words,
    Problems problems)
    implements TemplateInstance {

  static ReportPage of(Report report, String outcome, String words, Problems problems) {
    return new ReportPage(
        report,
        ReportWords.about(report),
        report.closedAt() == null,
        ReportWords.outcomes(outcome),
        words,
        problems);
  }
}

package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Report;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** What people told us is wrong. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsPage(String answer, List<Row> reports, Pages pages, String done)
    implements TemplateInstance {

  /** One report in the list. */
  record Row(Report report, String about) {}

  static ReportsPage of(Paged<Report> found, String done) {
    return new ReportsPage(
        Words.sentence(Numbers.things(found.totalItems(), "report waits", "reports wait"))
            + " for your decision",
        found.contents().stream().map(r -> new Row(r, ReportWords.about(r))).toList(),
        new Pages(found.pageNumber(), found.totalPages(), "/moderator/reports"),
        done);
  }
}

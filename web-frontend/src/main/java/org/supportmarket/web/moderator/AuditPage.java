package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.AuditEntry;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** Everything that was done to one provider or listing. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(String answer, List<Row> entries, Pages pages) implements TemplateInstance {

  /** One entry; {@code words} is null when nothing was written about it. */
  record Row(String when, String what, String who, String words) {}

  static AuditPage of(UUID subject, Paged<AuditEntry> found) {
    return new AuditPage(
        Words.sentence(Numbers.things(found.totalItems(), "entry", "entries")) + " about this",
        found.contents().stream().map(AuditPage::row).toList(),
        new Pages(found.pageNumber(), found.totalPages(), "/moderator/audit?subject=" + subject));
  }

  private static Row row(AuditEntry entry) {
    String what = entry.action().replaceFirst("^[^.]*\\.", "").replace('-', ' ');
    String kind = entry.action().replaceFirst("\\..*", "");
    return new Row(
        Words.dayAndTime(entry.recordedAt()),
        Words.sentence(kind + " " + what),
        who(entry),
        entry.words());
  }

  private static String who(AuditEntry entry) {
    if (entry.roles().isEmpty()) {
      return "the system";
    }
    String number = entry.actor().replaceFirst(".*#", "");
    return String.join(", ", entry.roles())
        + " "
        + number.substring(0, Math.min(8, number.length()));
  }
}

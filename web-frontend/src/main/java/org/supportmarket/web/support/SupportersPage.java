package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;

/** The people who help somebody. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupportersPage(
    String answer, List<SupporterRow> now, List<SupporterRow> before, boolean ended)
    implements TemplateInstance {

  static SupportersPage of(List<Supporter> found, String done) {
    List<SupporterRow> rows =
        found.stream().map(one -> SupporterRow.of(one, "/supporters")).toList();
    List<SupporterRow> now = rows.stream().filter(SupporterRow::now).toList();
    return new SupportersPage(
        now.isEmpty()
            ? "Nobody acts for you"
            : Words.sentence(Numbers.things(now.size(), "person", "people")) + " may act for you",
        now,
        rows.stream().filter(row -> !row.now()).toList(),
        "ended".equals(done));
  }
}

package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.layout.Numbers;

/** What speaks for a provider, and what we know of each. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccreditationsPage(String answer, List<AccreditationRow> rows, String done)
    implements TemplateInstance {

  static AccreditationsPage of(List<MyAccreditation> all, String done) {
    List<AccreditationRow> rows = all.stream().map(AccreditationRow::of).toList();
    long checked = rows.stream().filter(row -> row.badge().equals("checked")).count();
    return new AccreditationsPage(
        "We have checked " + Numbers.things(checked, "thing", "things") + " about you", rows, done);
  }
}

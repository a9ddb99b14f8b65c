package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** What providers say they hold, and nobody has checked. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClaimsPage(String answer, List<MyAccreditation> claims, Pages pages, String done)
    implements TemplateInstance {

  static ClaimsPage of(Paged<MyAccreditation> found, String done) {
    return new ClaimsPage(
        Words.sentence(Numbers.things(found.totalItems(), "claim waits", "claims wait"))
            + " to be checked",
        found.contents(),
        new Pages(found.pageNumber(), found.totalPages(), "/moderator/accreditations"),
        done);
  }
}

package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.ListingChange;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** New and changed listings that wait for a decision. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangesPage(String answer, List<ListingChange> changes, Pages pages, String done)
    implements TemplateInstance {

  static ChangesPage of(Paged<ListingChange> found, String done) {
    return new ChangesPage(
        Words.sentence(Numbers.things(found.totalItems(), "listing waits", "listings wait"))
            + " for your decision",
        found.contents(),
        new Pages(found.pageNumber(), found.totalPages(), "/moderator/changes"),
        done);
  }
}

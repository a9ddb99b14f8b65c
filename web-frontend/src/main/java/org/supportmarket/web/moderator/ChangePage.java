package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.ListingChange;
import org.supportmarket.web.layout.Problems;

/** What a provider wants to change, field by field, and the decision about it. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangePage(ListingChange change, boolean waiting, String reason, Problems problems)
    implements TemplateInstance {

  static ChangePage of(ListingChange change, String reason, Problems problems) {
    boolean waiting = change.state() == null || change.state().equals("submitted");
    return new ChangePage(change, waiting, reason, problems);
  }
}

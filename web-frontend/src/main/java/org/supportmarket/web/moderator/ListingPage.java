package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One listing, and stopping it or letting it go on. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListingPage(Listing listing, boolean suspended, Typed typed, String done, Problems problems)
    implements TemplateInstance {

  static ListingPage of(Listing listing, Typed typed, String done, Problems problems) {
    return new ListingPage(listing, "suspended".equals(listing.status()), typed, done, problems);
  }
}

package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** Asking a provider, or for what it would cost. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskPage(
    String name,
    String provider,
    String listingHref,
    String href,
    List<Choice> kinds,
    String words,
    Problems problems)
    implements TemplateInstance {

  static AskPage of(Listing listing, String kind, WordsForm form, Problems problems) {
    String listingHref = "/listings/" + listing.id();
    return new AskPage(
        listing.name(),
        listing.provider().name(),
        listingHref,
        listingHref + "/ask",
        List.of(
            Choice.of("question", "I have a question", !"quote".equals(kind)),
            Choice.of("quote", "What would it cost for me?", "quote".equals(kind))),
        form.words(),
        problems);
  }
}

package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** Telling us that something is wrong with what is offered. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(
    String name,
    String listingHref,
    String href,
    List<Choice> abouts,
    String words,
    Problems problems)
    implements TemplateInstance {
  private static final List<Map.Entry<String, String>> ABOUTS =
      List.of(
          Map.entry("wrong-details", "Something on the page is wrong"),
          Map.entry("not-available", "They do not offer this any more, or never answer"),
          Map.entry("unsafe", "Somebody could be hurt"),
          Map.entry("not-who-they-say", "They are not who they say they are"),
          Map.entry("something-else", "Something else"));

  static ReportPage of(Listing listing, String about, WordsForm form, Problems problems) {
    String listingHref = "/listings/" + listing.id();
    return new ReportPage(
        listing.name(),
        listingHref,
        listingHref + "/report",
        ABOUTS.stream()
            .map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey().equals(about)))
            .toList(),
        form.words(),
        problems);
  }

  static boolean knows(String about) {
    return ABOUTS.stream().anyMatch(one -> one.getKey().equals(about));
  }
}

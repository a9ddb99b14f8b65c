package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** Saying more to the care manager before asking. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskPlanPage(
    UUID listing,
    String name,
    String provider,
    String quantity,
    List<Choice> outcomes,
    String words,
    Problems problems)
    implements TemplateInstance {

  /** What was typed, as it was typed. */
  record Form(String quantity, String outcome, String words) {}

  static AskPlanPage of(Listing listing, List<Outcome> outcomes, Form form, Problems problems) {
    return new AskPlanPage(
        listing.id(),
        listing.name(),
        listing.provider().name(),
        form.quantity(),
        Stream.concat(
                outcomes.stream()
                    .filter(outcome -> outcome.agreed() && outcome.words() != null)
                    .map(outcome -> choice(outcome, form.outcome())),
                Stream.of(Choice.of("", "None of these", form.outcome().isEmpty())))
            .toList(),
        form.words(),
        problems);
  }

  private static Choice choice(Outcome outcome, String chosen) {
    String id = outcome.id().toString();
    return Choice.of(id, outcome.words(), id.equals(chosen));
  }
}

package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.ProviderWordsApi.FromProvider;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/** Replies and disputes of providers that wait for a moderator. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProviderWordsPage(
    String answer, List<Row> waiting, List<Choice> reasons, String done, Problems problems)
    implements TemplateInstance {

  /** One of them; {@code words} is what was typed as an answer. */
  record Row(FromProvider from, boolean dispute, String words) {}

  static ProviderWordsPage of(
      List<FromProvider> waiting, String done, UUID typedFor, String typed, Problems problems) {
    return new ProviderWordsPage(
        waiting.isEmpty()
            ? "Nothing that a provider wrote waits for you"
            : Words.sentence(Numbers.things(waiting.size(), "thing a provider", "things providers"))
                + " wrote",
        waiting.stream()
            .map(
                one ->
                    new Row(
                        one, "dispute".equals(one.kind()), one.id().equals(typedFor) ? typed : ""))
            .toList(),
        ReviewReasons.choices(null),
        done,
        problems);
  }
}

package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/**
 * The outcomes of a person's plan, to be agreed, changed and ended.
 *
 * @param change the outcome that is being changed; null for a new one
 * @param done what has just been written down, in words; null for nothing
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonPlanPage(
    UUID person,
    List<Row> outcomes,
    UUID change,
    String words,
    List<Choice> needs,
    CountingForm counting,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** One outcome; {@code changeHref} null once it has ended. */
  record Row(String words, String need, java.time.Instant endedAt, String changeHref) {}

  /** What stands in the form. */
  record Form(UUID change, String words, String need) {
    static final Form EMPTY = new Form(null, "", "");
  }

  static PersonPlanPage of(
      UUID person,
      List<Outcome> outcomes,
      List<Vocabulary.Term> needs,
      Form form,
      CountingForm counting,
      String done,
      Problems problems) {
    return new PersonPlanPage(
        person,
        outcomes.stream().map(outcome -> row(person, outcome, needs)).toList(),
        form.change(),
        form.words(),
        needs.stream()
            .map(need -> Choice.of(need.value(), need.name(), need.value().equals(form.need())))
            .toList(),
        counting,
        done,
        problems);
  }

  private static Row row(UUID person, Outcome outcome, List<Vocabulary.Term> needs) {
    return new Row(
        outcome.words() == null ? "The words of this have been erased." : outcome.words(),
        needs.stream()
            .filter(need -> need.value().equals(outcome.need()))
            .map(Vocabulary.Term::name)
            .findFirst()
            .orElse(null),
        outcome.endedAt(),
        outcome.agreed()
            ? "/council/people/%s/plan?change=%s".formatted(person, outcome.id())
            : null);
  }
}

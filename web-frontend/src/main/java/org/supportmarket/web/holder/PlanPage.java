package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Approval;
import org.supportmarket.web.client.Outcome;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/**
 * What a person's plan is to bring about, and what they have asked.
 *
 * @param asked right after a question was sent
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanPage(
    String answer, List<String> outcomes, List<AskedRow> questions, Pages pages, boolean asked)
    implements TemplateInstance {

  static PlanPage of(List<Outcome> outcomes, Paged<Approval> questions, boolean asked) {
    List<String> agreed =
        outcomes.stream()
            .filter(Outcome::agreed)
            .map(o -> o.words() == null ? "The words of this have been erased." : o.words())
            .toList();
    return new PlanPage(
        answer(agreed.size()),
        agreed,
        questions.contents().stream().map(AskedRow::of).toList(),
        new Pages(questions.pageNumber(), questions.totalPages(), "/my-plan"),
        asked);
  }

  private static String answer(int agreed) {
    return agreed == 0
        ? "Nothing is written down here about your plan yet."
        : Words.sentence(Numbers.things(agreed, "thing", "things"))
            + " that your plan is to bring about.";
  }
}

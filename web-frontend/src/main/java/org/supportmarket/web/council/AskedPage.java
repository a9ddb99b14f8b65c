package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Approval;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** What people have asked, what is due first on top. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskedPage(String answer, String state, List<AskedRow> questions, Pages pages, boolean done)
    implements TemplateInstance {

  static AskedPage of(String state, Paged<Approval> found, boolean done) {
    String base = state.equals("asked") ? "/council/asked" : "/council/asked?state=" + state;
    return new AskedPage(
        answer(state, found.totalItems()),
        state,
        found.contents().stream().map(AskedRow::of).toList(),
        new Pages(found.pageNumber(), found.totalPages(), base),
        done);
  }

  private static String answer(String state, long count) {
    return switch (state) {
      case "approved" -> "What was answered with yes. It holds for the same cost and outcome.";
      case "refused" -> "What was answered with no.";
      default ->
          count == 0
              ? "Nobody is waiting for your answer."
              : Words.sentence(Numbers.things(count, "question waits", "questions wait"))
                  + " for your answer.";
    };
  }
}

package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Conversation;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;

/** What somebody asked providers, latest first. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionsPage(String answer, List<Row> rows, Pages pages) implements TemplateInstance {

  /** One conversation in the list. */
  record Row(String href, String name, String provider, String state, boolean news, Instant at) {
    static Row of(Conversation one) {
      return new Row(
          "/questions/" + one.id(),
          (one.quote() ? "Quote: " : "") + one.listing().name(),
          one.provider().name(),
          Turn.sentence(one, false),
          "answered".equals(one.status()),
          one.changedAt());
    }
  }

  static QuestionsPage of(Paged<Conversation> asked) {
    long answered =
        asked.contents().stream().filter(one -> "answered".equals(one.status())).count();
    String answer =
        asked.totalItems() == 0
            ? "You have asked nothing yet"
            : answered == 0
                ? "You asked " + Numbers.things(asked.totalItems(), "question", "questions")
                : "You have " + Numbers.things(answered, "answer", "answers");
    return new QuestionsPage(
        answer,
        asked.contents().stream().map(Row::of).toList(),
        new Pages(asked.pageNumber(), asked.totalPages(), "/questions"));
  }
}

package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supportmarket.web.client.Conversation;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** What people asked a provider. {@code here} is the filter that is on. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InboxPage(String answer, List<Link> filters, String here, List<Row> questions, Pages pages)
    implements TemplateInstance {
  private static final Map<String, String> STATUS =
      Map.of("open", "Waiting for your answer", "answered", "You answered", "closed", "Ended");

  /** One conversation in the list. */
  record Row(Conversation question, String heading, String state) {}

  static InboxPage of(String status, Paged<Conversation> found) {
    String here = href(status);
    List<Link> filters =
        Stream.concat(
                Stream.of("open", "answered", "closed")
                    .map(one -> Link.to(href(one), STATUS.get(one))),
                Stream.of(Link.to(href(null), "All")))
            .toList();
    return new InboxPage(
        answer(status, found.totalItems()),
        filters,
        here,
        found.contents().stream().map(InboxPage::row).toList(),
        new Pages(found.pageNumber(), found.totalPages(), here));
  }

  private static Row row(Conversation question) {
    String who = question.askedBy() == null ? "Somebody" : question.askedBy();
    String what = question.quote() ? " wants a quote for " : " asked about ";
    return new Row(
        question,
        who + what + question.listing().name(),
        STATUS.getOrDefault(question.status(), "In progress"));
  }

  private static String answer(String status, long count) {
    return switch (status == null ? "all" : status) {
      case "open" ->
          count == 0
              ? "Nobody is waiting for an answer"
              : Words.sentence(Numbers.things(count, "question waits", "questions wait"))
                  + " for your answer";
      case "answered" -> "You answered " + Numbers.things(count, "question", "questions");
      case "closed" -> Words.sentence(Numbers.things(count, "question", "questions")) + " ended";
      default -> "People asked you " + Numbers.things(count, "question", "questions");
    };
  }

  static String href(String status) {
    return "/provider/questions?status=" + (status == null ? "all" : status);
  }
}

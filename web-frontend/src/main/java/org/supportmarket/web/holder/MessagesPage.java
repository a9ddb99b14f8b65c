package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.PersonMessage;
import org.supportmarket.web.layout.Pages;

/** What a person was told, the newest first. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MessagesPage(List<Told> messages, Pages pages) implements TemplateInstance {

  /** One message; {@code fresh} until the person says they have read it. */
  record Told(
      String heading,
      String words,
      Instant sentAt,
      boolean fresh,
      String readHref,
      String orderHref) {}

  static MessagesPage of(Paged<PersonMessage> found) {
    return new MessagesPage(
        found.contents().stream().map(MessagesPage::told).toList(),
        new Pages(found.pageNumber(), found.totalPages(), "/messages"));
  }

  private static Told told(PersonMessage message) {
    return new Told(
        "suspension_lifted".equals(message.kind())
            ? "You can order it again"
            : "Something you ordered has a problem",
        message.words() == null ? "The words of this message have been erased." : message.words(),
        message.sentAt(),
        message.readAt() == null,
        "/messages/" + message.id() + "/read",
        "/my-orders/" + message.orderId());
  }
}

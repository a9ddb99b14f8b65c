package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.PersonMessage;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Pages;

/**
 * What a person was told, the newest first.
 *
 * @param invited what they are asked to say something of, as on their orders; or null
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MessagesPage(List<Told> messages, Pages pages, Invited.Question invited)
    implements TemplateInstance {

  /** One message; {@code fresh} until the person says they have read it. */
  record Told(
      String heading, String words, Instant sentAt, boolean fresh, String readHref, Link about) {}

  static MessagesPage of(Paged<PersonMessage> found, Invited.Question invited) {
    return new MessagesPage(
        found.contents().stream().map(MessagesPage::told).toList(),
        new Pages(found.pageNumber(), found.totalPages(), "/messages"),
        invited);
  }

  private static Told told(PersonMessage message) {
    return new Told(
        heading(message.kind()),
        message.words() == null ? "The words of this message have been erased." : message.words(),
        message.sentAt(),
        message.readAt() == null,
        "/messages/" + message.id() + "/read",
        about(message));
  }

  private static Link about(PersonMessage message) {
    if (message.orderId() != null) {
      return Link.to("/my-orders/" + message.orderId(), "Look at your order");
    }
    if (message.kind().equals("question_answered")) {
      return Link.to("/questions", "Questions I have asked");
    }
    if (message.kind().startsWith("supporter")) {
      return Link.to("/supporters", "People who help me");
    }
    if (message.kind().startsWith("left_over")) {
      return Link.to(FormerResource.PATH, "Look at my former years");
    }
    if (message.kind().equals("together")) {
      return Link.to(TogetherResource.TOGETHER, "Buying together");
    }
    return message.kind().startsWith("approval")
        ? Link.to("/my-plan", "Look at my plan and my questions")
        : Link.to("/my-money", "Look at my money");
  }

  private static String heading(String kind) {
    return switch (kind) {
      case "suspension_lifted" -> "You can order it again";
      case "price_changed" -> "A price has changed";
      case "alert_used" -> "Most of a budget is used";
      case "alert_under_used" -> "You used little of your money";
      case "alert_run_out" -> "How long your money lasts";
      case "alert_release_missing" -> "Money has not come yet";
      case "approval_approved" -> "Your care manager says yes";
      case "approval_refused" -> "Your care manager says no";
      case "dispute" -> "You said that something was not right";
      case "question_answered" -> "A provider has answered you";
      case "left_over_keep" -> "You can keep the money that was left over";
      case "left_over_back" -> "Money that was left over";
      case "together" -> "Something you would like to buy with others";
      case "planned_unpaid" -> "Something planned has no money yet";
      default ->
          kind.startsWith("supporter")
              ? "About somebody who acts for you"
              : "Something you ordered has a problem";
    };
  }
}

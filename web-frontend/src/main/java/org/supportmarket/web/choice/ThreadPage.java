package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Conversation;
import org.supportmarket.web.client.ConversationThread;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;

/** One conversation, for whichever side reads it. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ThreadPage(
    String title,
    Link back,
    Link about,
    Link with,
    String state,
    List<Said> messages,
    boolean closed,
    boolean provider,
    String href,
    String askAgainHref,
    String words,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** What one side wrote, and when. */
  record Said(String who, boolean yours, List<String> paragraphs, Instant at) {}

  static ThreadPage of(ConversationThread thread, WordsForm form, String done, Problems problems) {
    Conversation about = thread.question();
    boolean provider = thread.yoursIsTheProvidersSide();
    String other = provider ? Turn.asker(about) : about.provider().name();
    return new ThreadPage(
        about.quote()
            ? "A quote for " + about.listing().name()
            : "A question about " + about.listing().name(),
        provider
            ? Link.to("/provider/questions", "All questions")
            : Link.to("/questions", "My questions"),
        Link.to("/listings/" + about.listing().id(), about.listing().name()),
        provider ? null : Link.to("/providers/" + about.provider().id(), about.provider().name()),
        Turn.sentence(about, provider),
        thread.messages().stream()
            .map(
                message ->
                    said(message, message.author().equals(thread.you()) ? "You" : other, thread))
            .toList(),
        about.closed(),
        provider,
        "/questions/" + about.id(),
        "/listings/" + about.listing().id() + "/ask",
        form.words(),
        done,
        problems);
  }

  private static Said said(
      ConversationThread.Message message, String who, ConversationThread thread) {
    return new Said(
        who,
        message.author().equals(thread.you()),
        List.of(message.words().split("\\R")),
        message.writtenAt());
  }
}

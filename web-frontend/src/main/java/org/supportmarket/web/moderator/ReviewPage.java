package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.ModeratedReview;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One review: what was decided about it before, and what can be decided now. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
    ReviewRow review,
    String field,
    String state,
    boolean waiting,
    boolean published,
    ModeratedReview.Removal removal,
    String removalReason,
    List<Choice> reasons,
    List<Choice> answers,
    String words,
    String summary,
    List<Choice> related,
    boolean askRelated,
    List<Line> history,
    Problems problems)
    implements TemplateInstance {

  /** One step of its history; {@code words} may be null. */
  record Line(Instant at, String who, String what, String words) {}

  static ReviewPage of(ModeratedReview review, Typed typed, Problems problems) {
    ModeratedReview.Removal removal = review.removal();
    return new ReviewPage(
        ReviewRow.of(review),
        ReviewsResource.FIELD + review.id(),
        state(review.state()),
        review.state().equals("waiting"),
        review.state().equals("published"),
        removal,
        removal == null ? null : ReviewReasons.of(removal.reason()),
        ReviewReasons.choices(typed.one("reason")),
        List.of(
            Choice.of("show", "Show it after all", typed.one("answer").equals("show")),
            Choice.of("stay", "It stays as it is", typed.one("answer").equals("stay"))),
        typed.one("words"),
        typed.one("summary"),
        List.of(
            Choice.of("works_there", "They work there", false),
            Choice.of("family", "Somebody of their family works there", false)),
        problems.at("how") != null,
        review.history().stream().map(ReviewPage::line).toList(),
        problems);
  }

  private static Line line(ModeratedReview.Decided one) {
    return new Line(one.at(), one.byYou() ? "You" : "Another moderator", step(one), one.words());
  }

  private static String step(ModeratedReview.Decided one) {
    return switch (one.step()) {
      case "publish" -> "let everybody read it";
      case "refuse" -> "refused it: " + ReviewReasons.of(one.reason());
      case "propose_removal" -> "proposed to remove it: " + ReviewReasons.of(one.reason());
      case "remove" -> "agreed, and it was removed";
      case "keep" -> "said that it stays";
      case "uphold" -> "answered the appeal: it stays as it is";
      case "overturn" -> "answered the appeal: it is shown after all";
      default -> "decided";
    };
  }

  private static String state(String state) {
    return switch (state) {
      case "waiting" -> "It has been waiting for a decision since";
      case "published" -> "Everybody has been able to read it since";
      case "refused" -> "It was refused on";
      default -> "It was removed on";
    };
  }
}

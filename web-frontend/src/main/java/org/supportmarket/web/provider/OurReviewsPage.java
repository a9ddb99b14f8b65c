package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ProviderReviewsApi.Improvement;
import org.supportmarket.web.client.ProviderReviewsApi.OfUs;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** What people say of a provider, what it answered, and what a moderator told it. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OurReviewsPage(
    String answer,
    List<Improvement> improvements,
    List<Row> reviews,
    Pages pages,
    String done,
    Problems problems)
    implements TemplateInstance {

  /**
   * One review with its forms.
   *
   * @param state what became of the reply, in words; null if there is none
   * @param words what stands in the reply's field
   */
  record Row(
      OfUs review, String state, boolean canReply, String words, String changed, String disputed) {}

  static OurReviewsPage of(
      Paged<OfUs> found,
      List<Improvement> improvements,
      String done,
      UUID typedFor,
      Typed typed,
      Problems problems) {
    return new OurReviewsPage(
        found.totalItems() == 0
            ? "Nobody has written a review of you yet"
            : Words.sentence(Numbers.things(found.totalItems(), "review", "reviews")) + " of you",
        improvements,
        found.contents().stream()
            .map(one -> row(one, one.id().equals(typedFor) ? typed : Typed.nothing()))
            .toList(),
        new Pages(found.pageNumber(), found.totalPages(), "/provider/reviews"),
        done,
        problems);
  }

  private static Row row(OfUs review, Typed typed) {
    boolean none = review.reply() == null;
    return new Row(
        review,
        none ? null : state(review),
        none || !review.reply().state().equals("published"),
        typed.one("words").isEmpty() && !none ? review.reply().words() : typed.one("words"),
        typed.one("changed").isEmpty() && !none ? review.reply().changed() : typed.one("changed"),
        typed.one("wrong"));
  }

  private static String state(OfUs review) {
    return switch (review.reply().state()) {
      case "published" -> "Everybody can read your reply.";
      case "waiting" -> "A moderator looks at your reply before it is shown.";
      default -> "Your reply is not shown, because of a rule. Write it in other words.";
    };
  }
}

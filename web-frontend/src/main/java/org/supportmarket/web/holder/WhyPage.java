package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.MyDecisionsApi.Decided;
import org.supportmarket.web.layout.Problems;

/** Why a person's own review is not shown, and asking us once to look again. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhyPage(String answer, Decided decided, String href, String words, Problems problems)
    implements TemplateInstance {

  static WhyPage of(Decided decided, String words, Problems problems) {
    return new WhyPage(
        answer(decided), decided, "/my-reviews/" + decided.reviewId() + "/why", words, problems);
  }

  private static String answer(Decided decided) {
    return switch (decided.state()) {
      case "published" -> "Everybody can read your review";
      case "waiting" -> "A person looks at your review before it is shown";
      default ->
          decided.appealedAt() != null && decided.overturned() == null
              ? "Another person looks at your review again"
              : "Your review is not shown";
    };
  }
}

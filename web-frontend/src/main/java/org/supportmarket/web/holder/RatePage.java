package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.review.AspectWords;
import org.supportmarket.web.review.OutcomeWords;

/**
 * "How was it?" on one page: five faces, and as much more as somebody likes.
 *
 * @param easyHref one question a page; null where something is changed
 * @param more whether the further questions stand open
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RatePage(
    String heading,
    Link back,
    String href,
    String easyHref,
    String name,
    String provider,
    String note,
    List<Face> faces,
    List<Asked> aspects,
    List<Choice> outcomes,
    String words,
    List<Choice> helped,
    List<Choice> family,
    List<Choice> theirs,
    boolean more,
    Problems problems)
    implements TemplateInstance {

  /** One aspect with its answers. */
  record Asked(String name, String question, List<Choice> answers) {}

  /** What it is about; {@code note} is what to mind, or null. */
  record About(
      Whose whose,
      String heading,
      Link back,
      String href,
      String easyHref,
      String name,
      String provider,
      String note) {}

  static RatePage of(About about, SaidForm said, Problems problems) {
    return new RatePage(
        about.heading(),
        about.back(),
        about.href(),
        about.easyHref(),
        about.name(),
        about.provider(),
        about.note(),
        Face.five(said, SaidForm.STARS, stars -> StarsChoice.of(stars).words()),
        Stream.of(AspectWords.values()).map(aspect -> asked(aspect, said)).toList(),
        outcomes(said),
        said.at(SaidForm.WORDS),
        about.whose().helped(said),
        about.whose().family(said),
        about.whose().theirs(said),
        Stream.of(AspectWords.values()).anyMatch(a -> said.number(a.code()) != null),
        problems);
  }

  static List<Choice> outcomes(SaidForm said) {
    return Stream.of(OutcomeWords.values())
        .map(one -> Choice.of(one.code(), one.words(), said.chosen(SaidForm.OUTCOME, one.code())))
        .toList();
  }

  private static Asked asked(AspectWords aspect, SaidForm said) {
    return new Asked(
        aspect.code(),
        aspect.question(),
        Face.five(said, aspect.code(), aspect::answer).stream()
            .map(face -> Choice.of(String.valueOf(face.stars()), face.words(), face.chosen()))
            .toList());
  }
}

package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.review.OutcomeWords;

/**
 * One question a page: large faces, few words, and what was said is kept at every step.
 *
 * @param number of the question, from 1 to {@code many}
 * @param faces empty where the answers have none
 * @param outcomes empty on all pages but one
 * @param helped empty but where words are asked for, as {@code family}
 * @param theirs to be said on the last page by who acts for somebody; else empty
 * @param answers all that was said, on the last page
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EasyPage(
    Link back,
    String href,
    String skipHref,
    String about,
    int number,
    int many,
    String field,
    String question,
    boolean optional,
    List<Face> faces,
    List<Choice> outcomes,
    String words,
    List<Choice> helped,
    List<Choice> family,
    List<Choice> theirs,
    List<Answer> answers,
    Problems problems)
    implements TemplateInstance {

  /** One question with what was answered; {@code href} leads there again. */
  record Answer(String question, String said, String href) {}

  static EasyPage of(
      Order order,
      Order.Line line,
      Whose whose,
      EasyQuestion asked,
      SaidForm said,
      Problems problems) {
    String href = OrderLine.rateHref(order.id(), line.id()) + "/easy";
    int number = asked.number();
    Link back =
        number == 1
            ? Link.to("/my-orders/" + order.id(), "Back to the order")
            : Link.to(href + "?question=" + (number - 1), "Back to question " + (number - 1));
    boolean asksWords = SaidForm.WORDS.equals(asked.field());
    return new EasyPage(
        back,
        href,
        href + "?question=" + (number + 1),
        line.name()
            + ", from "
            + order.provider().name()
            + (whose.own() ? "" : ". Write what %s says".formatted(whose.name())),
        number,
        EasyQuestion.MANY,
        asked.field(),
        number == 1 ? whose.heading() : asked.words(),
        asked.optional(),
        asked.hasFaces() ? Face.five(said, asked.field(), asked.answers()) : List.of(),
        SaidForm.OUTCOME.equals(asked.field()) ? RatePage.outcomes(said) : List.of(),
        said.at(SaidForm.WORDS),
        asksWords ? whose.helped(said) : List.of(),
        asksWords ? whose.family(said) : List.of(),
        asked.field() == null ? whose.theirs(said) : List.of(),
        asked.field() == null ? answers(said, href) : List.of(),
        problems);
  }

  private static List<Answer> answers(SaidForm said, String href) {
    List<Answer> all = new ArrayList<>();
    for (int number = 1; number < EasyQuestion.MANY; number++) {
      EasyQuestion asked = EasyQuestion.of(number);
      all.add(new Answer(asked.words(), answer(asked, said), href + "?question=" + number));
    }
    return all;
  }

  private static String answer(EasyQuestion asked, SaidForm said) {
    if (asked.hasFaces()) {
      Integer stars = said.number(asked.field());
      return stars == null ? "No answer" : asked.answers().apply(stars);
    }
    String words =
        asked.field().equals(SaidForm.OUTCOME)
            ? OutcomeWords.named(said.at(SaidForm.OUTCOME)).map(OutcomeWords::words).orElse("")
            : said.at(SaidForm.WORDS);
    return words.isEmpty() ? "No answer" : words;
  }
}

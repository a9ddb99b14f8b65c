package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** New questions to the council's people. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveyFormPage(Fields typed, List<Block> blocks, Problems problems)
    implements TemplateInstance {

  /** What stands in the fields of text. */
  record Fields(String title, String why, String day, String month, String year) {}

  /**
   * The fields of one question.
   *
   * @param open whether they stand open: the first one, and those with something in them
   */
  record Block(
      int number,
      String wordsField,
      String words,
      String optionsField,
      String options,
      String severalField,
      List<Choice> several,
      boolean open) {
    static Block of(int number, Typed typed) {
      String words = typed.one(SurveyForm.words(number));
      String options = typed.one(SurveyForm.options(number));
      return new Block(
          number,
          SurveyForm.words(number),
          words,
          SurveyForm.options(number),
          options,
          SurveyForm.several(number),
          List.of(
              Choice.of(
                  "yes",
                  "People may choose more than one",
                  typed.one(SurveyForm.several(number)).equals("yes"))),
          number == 1 || !words.isEmpty() || !options.isEmpty());
    }
  }

  static SurveyFormPage of(Typed typed, Problems problems) {
    return new SurveyFormPage(
        new Fields(
            typed.one("title"),
            typed.one("why"),
            typed.one("until-day"),
            typed.one("until-month"),
            typed.one("until-year")),
        IntStream.rangeClosed(1, SurveyForm.MOST)
            .mapToObj(number -> Block.of(number, typed))
            .toList(),
        problems);
  }
}

package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.QuestionGroup;

/**
 * One group of questions.
 *
 * @param lead what follows from it, said before the button
 * @param kept what was answered on pages before, and goes along
 * @param key the idempotency key, or null for a new one
 * @param step for the button's value, or null
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormPage(
    String title,
    String lead,
    String action,
    String button,
    boolean warning,
    String back,
    String backText,
    List<QuestionGroup> groups,
    List<Choice> kept,
    String key,
    String step,
    Problems problems)
    implements TemplateInstance {

  static FormPage of(
      String title,
      String lead,
      String action,
      String button,
      String back,
      List<QuestionGroup> groups,
      List<Choice> kept,
      String key,
      Problems problems) {
    return new FormPage(
        title, lead, action, button, false, back, "Back", groups, kept, key, null, problems);
  }

  FormPage asWarning() {
    return new FormPage(
        title, lead, action, button, true, back, backText, groups, kept, key, step, problems);
  }

  FormPage ofStep(String number) {
    return new FormPage(
        title, lead, action, button, warning, back, backText, groups, kept, key, number, problems);
  }
}

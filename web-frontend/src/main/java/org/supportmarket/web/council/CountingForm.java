package org.supportmarket.web.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.supportmarket.web.client.Circumstances;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.NeedWords;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * What is known of a person for counting only, as it stands in the form.
 *
 * @param told whether anything had been written down before
 */
record CountingForm(
    boolean told,
    String district,
    List<Choice> ageBands,
    List<Choice> supportReasons,
    List<Choice> pathways,
    String day,
    String month,
    String year,
    List<Choice> counted) {
  static final String QUESTIONNAIRE = "questionnaire";

  private static final SequencedMap<String, String> AGES =
      words(
          "18-24", "18 to 24",
          "25-44", "25 to 44",
          "45-64", "45 to 64",
          "65-74", "65 to 74",
          "75-84", "75 to 84",
          "85-plus", "85 or older");
  private static final SequencedMap<String, String> PATHWAYS =
      words(
          "own-plan", "Alone",
          "with-family", "With family or friends",
          "with-broker", "With a broker or advocate",
          "with-council", "With us");
  private static final SequencedMap<String, String> COUNTED =
      words(
          "yes", "Yes",
          "no", "No: they pay for themselves and did not agree, or do not want it");

  static CountingForm of(Circumstances known) {
    Typed typed =
        Typed.nothing()
            .put("district", known.district())
            .put("age_band", known.ageBand())
            .put("support_reason", known.supportReason())
            .put("pathway", known.pathway())
            .put("counted", known.counted() ? "yes" : "no");
    return of(known.told(), DateTyped.fill(QUESTIONNAIRE, known.questionnaireOn(), typed));
  }

  static CountingForm of(boolean told, Typed typed) {
    return new CountingForm(
        told,
        typed.one("district"),
        choices(AGES, typed.one("age_band")),
        NeedWords.choices(typed.one("support_reason")),
        choices(PATHWAYS, typed.one("pathway")),
        typed.one(QUESTIONNAIRE + "-day"),
        typed.one(QUESTIONNAIRE + "-month"),
        typed.one(QUESTIONNAIRE + "-year"),
        choices(COUNTED, typed.one("counted")));
  }

  /** What was typed; what is wrong with it is added to the problems. */
  static Circumstances read(Typed typed, Problems problems) {
    if (typed.one("district").isEmpty()) {
      problems.add("district", "Write the district they live in");
    }
    require(AGES, "age_band", "Choose how old they are", typed, problems);
    if (NeedWords.named(typed.one("support_reason")).isEmpty()) {
      problems.add("support_reason", "Choose what they need support for most");
    }
    require(PATHWAYS, "pathway", "Choose how they made their plan", typed, problems);
    LocalDate questionnaireOn = DateTyped.read(QUESTIONNAIRE, typed, problems);
    require(COUNTED, "counted", "Choose whether they may be counted", typed, problems);
    return new Circumstances(
        typed.one("district"),
        typed.one("age_band"),
        typed.one("support_reason"),
        typed.one("pathway"),
        questionnaireOn,
        "yes".equals(typed.one("counted")));
  }

  private static void require(
      Map<String, String> words, String field, String otherwise, Typed typed, Problems problems) {
    if (!words.containsKey(typed.one(field))) {
      problems.add(field, otherwise);
    }
  }

  private static List<Choice> choices(Map<String, String> words, String chosen) {
    return words.entrySet().stream()
        .map(word -> Choice.of(word.getKey(), word.getValue(), word.getKey().equals(chosen)))
        .toList();
  }

  private static SequencedMap<String, String> words(String... pairs) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put(pairs[i], pairs[i + 1]);
    }
    return words;
  }
}

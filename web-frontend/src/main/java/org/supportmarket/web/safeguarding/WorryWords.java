package org.supportmarket.web.safeguarding;

import java.util.List;
import java.util.Map;
import org.supportmarket.web.layout.Choice;

/** How the desk's own words read. */
final class WorryWords {
  private static final List<Map.Entry<String, String>> OUTCOMES =
      List.of(
          Map.entry("no_further_action", "Nothing more has to be done"),
          Map.entry("advice_given", "We gave advice"),
          Map.entry("enquiry", "We began a safeguarding enquiry"),
          Map.entry("police", "We told the police"),
          Map.entry("handed_on", "Another council or service took it over"));

  private WorryWords() {}

  static List<Choice> outcomes(String chosen) {
    return OUTCOMES.stream()
        .map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
        .toList();
  }

  static boolean knows(String outcome) {
    return OUTCOMES.stream().anyMatch(one -> one.getKey().equals(outcome));
  }

  static String outcome(String code) {
    return OUTCOMES.stream()
        .filter(one -> one.getKey().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Dealt with");
  }

  static String action(String code) {
    return switch (code) {
      case "read" -> "read it";
      case "take" -> "took it to this desk";
      case "note" -> "wrote a note";
      case "close" -> "closed it";
      default -> "looked";
    };
  }
}

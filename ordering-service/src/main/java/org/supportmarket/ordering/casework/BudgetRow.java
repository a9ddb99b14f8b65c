package org.supportmarket.ordering.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.supportmarket.ordering.budget.OpenRequest;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.person.PlainWords;

/** One row of a council's file of budgets, by the names of its columns. */
record BudgetRow(Map<String, String> cells) {
  static final List<String> NEEDED =
      List.of(
          "reference",
          "name",
          "funding_stream",
          "holding_route",
          "starts_on",
          "personal_budget",
          "release_every",
          "release_timing");

  /** Columns a file may have besides; with one of the first four it needs all four. */
  private static final List<String> CIRCUMSTANCES =
      List.of("district", "age_band", "support_reason", "pathway", "questionnaire_on", "counted");

  private static final Pattern POUNDS =
      Pattern.compile("£?([0-9]{1,8}|[0-9]{1,3}(,[0-9]{3}){1,2})(\\.[0-9]{2})?");
  private static final int LONGEST_NAME = 100;

  /** Something in a row is not right; the sentence says what. */
  static final class Wrong extends RuntimeException {
    Wrong(String sentence) {
      super(sentence);
    }
  }

  String reference() {
    String reference = cell("reference");
    if (!CouncilReference.fits(reference)) {
      throw new Wrong("reference: at most 40 letters, figures and . / _ -");
    }
    return reference;
  }

  String name() {
    String name = cell("name");
    if (!PlainWords.fit(name, LONGEST_NAME)) {
      throw new Wrong("name: what the person wants to be called, at most 100 letters");
    }
    return name;
  }

  /** The council it is for; the default where the file does not say. */
  String council(String ofCaller) {
    String named = cell("council");
    if (named == null && ofCaller == null) {
      throw new Wrong("council: the council's code, such as E10900001");
    }
    if (named != null && ofCaller != null && !named.equals(ofCaller)) {
      throw new Wrong("council: not your own");
    }
    return named == null ? ofCaller : named;
  }

  OpenRequest request() {
    Long contribution = pounds("contribution");
    return new OpenRequest(
        lower("funding_stream"),
        lower("holding_route"),
        day("starts_on"),
        day("ends_on"),
        pounds("personal_budget"),
        contribution,
        lower("contribution_way"),
        pounds("contingency"),
        null,
        null,
        lower("release_every"),
        lower("release_timing"),
        percent(),
        lower("carry_over_of"));
  }

  /** What the file says of the person's circumstances; null where it says nothing of them. */
  Circumstances circumstances() {
    boolean told = CIRCUMSTANCES.stream().anyMatch(column -> cell(column) != null);
    return told
        ? new Circumstances(
            cell("district"),
            word("age_band"),
            word("support_reason"),
            word("pathway"),
            day("questionnaire_on"),
            yes("counted"))
        : null;
  }

  /** As the vocabulary writes words: "85 plus" is 85-plus. */
  private String word(String column) {
    String cell = cell(column);
    return cell == null ? null : cell.toLowerCase(java.util.Locale.ROOT).replaceAll("[ _]", "-");
  }

  private boolean yes(String column) {
    String cell = cell(column);
    if (cell != null && !cell.toLowerCase(java.util.Locale.ROOT).matches("yes|no|true|false")) {
      throw new Wrong(column + ": yes or no");
    }
    return cell == null || cell.toLowerCase(java.util.Locale.ROOT).matches("yes|true");
  }

  private String cell(String column) {
    String cell = cells.get(column);
    return cell == null || cell.isBlank() ? null : cell.strip();
  }

  private String lower(String column) {
    String cell = cell(column);
    return cell == null ? null : cell.toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
  }

  private LocalDate day(String column) {
    String cell = cell(column);
    try {
      return cell == null ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new Wrong(column + ": a day such as 2026-04-01");
    }
  }

  private Long pounds(String column) {
    String cell = cell(column);
    if (cell == null) {
      return null;
    }
    if (!POUNDS.matcher(cell).matches()) {
      throw new Wrong(column + ": pounds such as 6240.00");
    }
    String digits = cell.replaceAll("[£,.]", "");
    long number = Long.parseLong(digits);
    return cell.contains(".") ? number : number * 100;
  }

  private Integer percent() {
    String cell = cell("carry_over_percent");
    if (cell != null && !cell.matches("[0-9]{1,3}")) {
      throw new Wrong("carry_over_percent: from 0 to 100");
    }
    return cell == null ? null : Integer.valueOf(cell);
  }
}

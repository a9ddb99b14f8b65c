package org.supportmarket.web.moderator;

import java.util.List;
import java.util.Map;
import org.supportmarket.web.layout.Choice;

/** Why a review is not shown, as moderators choose it. */
final class ReviewReasons {
  private static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry("personal_data", "Says where somebody can be found"),
          Map.entry("staff_name", "Names somebody who works there"),
          Map.entry("health", "Tells about somebody’s health"),
          Map.entry("threat", "Threatens or insults"),
          Map.entry("accusation", "Accuses of a crime"),
          Map.entry("advertising", "Advertises"),
          Map.entry("not_about_this", "Not about this support"),
          Map.entry("not_own", "Not their own words"));

  private ReviewReasons() {}

  static List<Choice> choices(String chosen) {
    return ALL.stream()
        .map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
        .toList();
  }

  static boolean knows(String code) {
    return ALL.stream().anyMatch(one -> one.getKey().equals(code));
  }

  static String of(String code) {
    return ALL.stream()
        .filter(one -> one.getKey().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Nothing is wrong with it");
  }
}

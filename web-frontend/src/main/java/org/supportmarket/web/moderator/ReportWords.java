package org.supportmarket.web.moderator;

import java.util.List;
import org.supportmarket.web.client.Report;
import org.supportmarket.web.layout.Choice;

/** How reports read to moderators. */
final class ReportWords {
  private ReportWords() {}

  static String about(Report report) {
    return switch (report.about() == null ? "" : report.about()) {
      case "wrong-details" -> "Something in it is wrong";
      case "not-available" -> "It is not to be had";
      case "unsafe" -> "Somebody could come to harm";
      case "not-who-they-say" -> "They are not who they say";
      default -> "Something else";
    };
  }

  static List<Choice> outcomes(String chosen) {
    return List.of(
        Choice.of("no-action", "Nothing is wrong", "no-action".equals(chosen)),
        Choice.of(
            "details-corrected", "The listing is put right", "details-corrected".equals(chosen)),
        Choice.of("provider-told", "The provider was asked to act", "provider-told".equals(chosen)),
        Choice.of(
            "listing-suspended", "The listing is suspended", "listing-suspended".equals(chosen)));
  }
}

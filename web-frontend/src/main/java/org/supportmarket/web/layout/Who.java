package org.supportmarket.web.layout;

/** Kinds of accounts as people call them. */
final class Who {
  private Who() {}

  /** "providers" for a role of the realm. */
  static String of(String role) {
    return switch (role) {
      case "budget-holder" -> "people with a personal budget";
      case "self-funder" -> "people who pay themselves";
      case "supporter" -> "people who act for somebody";
      case "fund-holder" -> "those who hold other people's money";
      case "provider" -> "providers";
      case "care-manager" -> "care managers of the council";
      case "council-finance" -> "the council's finance team";
      case "commissioner" -> "commissioners of the council";
      case "safeguarding" -> "the council's safeguarding desk";
      case "moderator" -> "moderators";
      default -> "the people who run Support Market";
    };
  }
}

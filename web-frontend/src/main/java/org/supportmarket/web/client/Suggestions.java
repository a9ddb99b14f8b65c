package org.supportmarket.web.client;

import java.util.List;

/** What words typed so far could become, in the order to show them. */
public record Suggestions(List<Suggestion> suggestions) {

  /** One of them. */
  public record Suggestion(String text, String kind, String id) {}

  public Suggestions {
    suggestions = Listing.orNone(suggestions);
  }
}

package org.supportmarket.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The menu of every page: at most seven places, those of the roles the visitor has. What is not
 * here stands on the page it belongs to: "My money" and "My support" have links of their own.
 */
final class Menu {
  /** Pages that belong to a place without lying under its address. */
  private static final Map<String, List<String>> BELONG =
      Map.of(
          "/council/gaps",
          List.of(
              "/council/signals", "/council/agreements", "/council/surveys", "/council/together"),
          "/council/market",
          List.of("/council/forecast", "/council/take-up", "/council/turnover", "/council/prices"),
          "/my-money",
          List.of("/alerts", "/own-money", "/spent-elsewhere"),
          "/my-support",
          List.of(
              "/my-plan",
              "/like-me",
              "/supporters",
              "/who-looked",
              "/shortlist",
              "/compare",
              "/questions",
              "/my-reviews",
              "/surveys",
              "/together",
              "/supporting"));

  private Menu() {}

  /**
   * The places for this visitor.
   *
   * @param inBasket how many things are in the basket, as " (3)"; empty when nobody knows
   */
  static List<Link> of(Guest guest, String inBasket) {
    List<Link> places = new ArrayList<>();
    places.add(Link.to("/search", "Find support"));
    if (!guest.signedIn()) {
      places.add(Link.to("/shortlist", "My shortlist"));
    }
    if (has(guest, "budget-holder", "self-funder", "supporter", "fund-holder")) {
      forAPerson(guest, inBasket, places);
    } else if (guest.has("care-manager") && guest.actingForName() != null) {
      onThePhone(inBasket, places);
    } else {
      forAnOfficer(guest, places);
    }
    if (guest.has("provider")) {
      places.add(Link.to("/provider", "Today"));
      places.add(Link.to("/provider/orders", "Orders to us"));
      places.add(Link.to("/provider/listings", "Our listings"));
      places.add(Link.to("/provider/questions", "Questions"));
    }
    if (guest.has("safeguarding")) {
      places.add(Link.to("/safeguarding", "Safeguarding desk"));
    }
    if (guest.has("moderator")) {
      places.add(Link.to("/moderator", "Queues"));
      places.add(Link.to("/moderator/changes", "Changes"));
      places.add(Link.to("/moderator/reports", "Reports"));
    }
    places.add(Link.to("/help", "Help"));
    return places;
  }

  /** The address of the place in the menu that a page without a place of its own belongs to. */
  static String placeOf(String path) {
    return BELONG.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(under -> lies(path, under)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(path);
  }

  /** Whether an address is this one or under it. */
  static boolean lies(String path, String under) {
    return (path + "/").startsWith(under + "/");
  }

  private static void forAPerson(Guest guest, String inBasket, List<Link> places) {
    places.add(Link.to("/basket", "My basket" + inBasket));
    places.add(Link.to("/my-orders", "My orders"));
    places.add(Link.to("/my-money", "My money"));
    if (has(guest, "budget-holder", "self-funder")) {
      places.add(Link.to("/my-support", "My support"));
      places.add(Link.to("/messages", "Messages"));
    } else {
      places.add(Link.to("/my-support", "My support"));
      places.add(Link.to("/supporting", "Whom I act for"));
    }
  }

  private static void onThePhone(String inBasket, List<Link> places) {
    places.add(Link.to("/basket", "Their basket" + inBasket));
    places.add(Link.to("/my-orders", "Their orders"));
    places.add(Link.to("/my-money", "Their money"));
    places.add(Link.to("/council/people", "People"));
    places.add(Link.to("/council/tasks", "Tasks"));
  }

  private static void forAnOfficer(Guest guest, List<Link> places) {
    if (has(guest, "care-manager", "council-finance")) {
      places.add(Link.to("/council/people", "People"));
    }
    if (guest.has("care-manager")) {
      places.add(Link.to("/council/tasks", "Tasks"));
      places.add(Link.to("/council/asked", "Asked first"));
    }
    if (has(guest, "commissioner", "council-finance")) {
      places.add(Link.to("/council/trends", "Spending"));
    }
    // A care manager who is a commissioner too gets there from the page on spending.
    if (has(guest, "commissioner", "council-finance") && !guest.has("care-manager")) {
      places.add(Link.to("/council/market", "The market"));
      places.add(Link.to("/council/gaps", "What is missing"));
    }
    if (has(guest, "care-manager", "commissioner", "council-finance")) {
      places.add(Link.to("/council/rules", "Rules"));
    }
  }

  private static boolean has(Guest guest, String... roles) {
    return List.of(roles).stream().anyMatch(guest::has);
  }
}

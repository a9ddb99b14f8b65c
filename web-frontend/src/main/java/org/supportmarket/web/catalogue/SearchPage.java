package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.ListingsFound.Facet;
import org.supportmarket.web.client.ListingsFound.Understood;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/** What was found, how the words were understood, and what to narrow it by. */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
    String answer,
    Wish wish,
    Problems problems,
    List<Link> meant,
    List<String> notes,
    List<ListingCard> cards,
    Pages pages,
    SearchFilters filters,
    List<Query.Parameter> kept,
    List<Link> chosen,
    NearMisses near,
    String allHref,
    String helpHref)
    implements TemplateInstance {
  private static final String CUT =
      "That was very long. We looked for the first " + Wish.LONGEST_WORDS + " letters of it.";
  private static final String SOME_WORDS =
      "Nothing has all of these words. Here is what has some of them.";
  private static final String WRONG_PRICE = "“%s” is not a price. Choose the most you want to pay";
  private static final int MOST_INSTEAD = 5;

  /**
   * @param placeProblem why the place was not used; null when it was, or none was given
   * @param meant the same search near places of almost that name
   */
  static SearchPage of(
      Wish wish,
      ListingsFound found,
      Categories categories,
      Terms terms,
      String placeProblem,
      List<Link> meant) {
    Problems problems = Problems.none();
    if (placeProblem != null) {
      problems.add("where", placeProblem);
    }
    if (wish.wrongPrice()) {
      problems.add("max_price", WRONG_PRICE.formatted(wish.maxPrice()));
    }
    return new SearchPage(
        answer(wish, found),
        wish,
        problems,
        meant,
        notes(wish, found),
        found.contents().stream().map(ListingCard::of).toList(),
        new Pages(wish.page(), Math.min(found.totalPages(), Wish.LAST_PAGE), wish.address().href()),
        SearchFilters.of(wish, found, terms, categories),
        wish.address().without("q").without("where").parameters(),
        chosen(wish, terms, categories, found.facet("accreditation")),
        NearMisses.of(wish, found),
        Query.to("/search").with("q", wish.words()).with("where", wish.where()).href(),
        Query.to("/help-me-find").with("q", wish.words()).with("where", wish.where()).href());
  }

  private static String answer(Wish wish, ListingsFound found) {
    long count = found.totalItems();
    String offers = count == 0 ? "nothing" : Numbers.things(count, "offer", "offers");
    Understood understood = found.understood();
    String place =
        wish.where().isEmpty() || understood == null || understood.place() == null
            ? ""
            : " near " + understood.place().name();
    return "We found "
        + offers
        + (wish.words().isEmpty() ? "" : " for “" + wish.words() + "”")
        + place;
  }

  /** What to know about the search itself; empty when it is what was asked for. */
  private static List<String> notes(Wish wish, ListingsFound found) {
    List<String> notes = new ArrayList<>();
    if (wish.cut()) {
      notes.add(CUT);
    }
    Understood understood = found.understood();
    if (understood != null && understood.corrected() != null) {
      notes.add("We took that to mean “" + understood.corrected() + "”.");
    }
    if (understood != null && !understood.instead().isEmpty()) {
      String others =
          Terms.listed(
              understood.instead().stream()
                  .limit(MOST_INSTEAD)
                  .map(word -> "“" + word + "”")
                  .toList());
      notes.add("We looked for " + others + " as well.");
    }
    if (understood != null && understood.place() != null && wish.where().isEmpty()) {
      notes.add("We took “" + understood.place().name() + "” to be where you are.");
    }
    if (Boolean.FALSE.equals(found.allWords()) && found.totalItems() > 0) {
      notes.add(SOME_WORDS);
    }
    return List.copyOf(notes);
  }

  /** What the search is narrowed by, each with the address that takes it away. */
  private static List<Link> chosen(
      Wish wish, Terms terms, Categories categories, List<Facet> accreditations) {
    List<Link> chosen = new ArrayList<>();
    for (Query.Parameter one : wish.address().parameters()) {
      String name =
          switch (one.name()) {
            case "q", "where", "sort" -> null;
            case "max_price" ->
                wish.maxPricePence().isPresent()
                    ? "Up to " + Sums.money(wish.maxPricePence().getAsLong())
                    : null;
            case "accreditation" ->
                accreditations.stream()
                    .filter(f -> f.value().equals(one.value()))
                    .map(Facet::name)
                    .findFirst()
                    .orElse(one.value());
            default -> SearchFilters.name(one.name(), one.value(), terms.all(), categories);
          };
      if (name != null) {
        chosen.add(Link.to(wish.address().without(one.name(), one.value()).href(), name));
      }
    }
    return List.copyOf(chosen);
  }
}

package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.ListingsFound.Facet;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;

/** What was found, and what to narrow it by. */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(
    String answer,
    Wish wish,
    Problems problems,
    String cut,
    List<ListingCard> cards,
    Pages pages,
    List<Choice> categories,
    List<Choice> accreditations,
    List<Choice> sorts,
    List<Link> chosen,
    String allHref)
    implements TemplateInstance {
  private static final String CUT =
      "That was very long. We looked for the first " + Wish.LONGEST_WORDS + " letters of it.";
  private static final int MOST_ACCREDITATIONS = 6;

  static SearchPage of(Wish wish, ListingsFound found, Categories names) {
    return new SearchPage(
        answer(wish, found.totalItems()),
        wish,
        wish.wrongPrice()
            ? Problems.of("max_price", "Write the most you want to pay in pounds, like 12.50")
            : Problems.none(),
        wish.cut() ? CUT : null,
        found.contents().stream().map(ListingCard::of).toList(),
        new Pages(wish.page(), Math.min(found.totalPages(), Wish.LAST_PAGE), wish.address().href()),
        found.facet("category").stream()
            .map(f -> choice(f, wish.categories().contains(f.value())))
            .toList(),
        accreditations(wish, found.facet("accreditation")),
        sorts(wish.sort()),
        chosen(wish, names, found.facet("accreditation")),
        Query.to("/search").with("q", wish.words()).href());
  }

  private static String answer(Wish wish, long count) {
    String offers = count == 0 ? "nothing" : Numbers.things(count, "offer", "offers");
    return "We found " + offers + (wish.words().isEmpty() ? "" : " for “" + wish.words() + "”");
  }

  private static Choice choice(Facet facet, boolean chosen) {
    return Choice.of(facet.value(), facet.name() + " (" + facet.count() + ")", chosen);
  }

  private static List<Choice> accreditations(Wish wish, List<Facet> facets) {
    List<Choice> all = new java.util.ArrayList<>();
    all.add(Choice.of("", "Anything", wish.accreditation().isEmpty()));
    facets.stream()
        .filter(f -> all.size() <= MOST_ACCREDITATIONS || f.value().equals(wish.accreditation()))
        .forEach(f -> all.add(choice(f, f.value().equals(wish.accreditation()))));
    return List.copyOf(all);
  }

  private static List<Choice> sorts(String sort) {
    return List.of(
        Choice.of("best", "Best match", sort.equals("best")),
        Choice.of("price", "Lowest price", sort.equals("price")),
        Choice.of("price_desc", "Highest price", sort.equals("price_desc")),
        Choice.of("rating", "Best reviews", sort.equals("rating")),
        Choice.of("name", "Name, A to Z", sort.equals("name")));
  }

  /** What the search is narrowed by, each with the address that takes it away. */
  private static List<Link> chosen(Wish wish, Categories names, List<Facet> accreditations) {
    List<Link> chosen = new java.util.ArrayList<>();
    for (String slug : wish.categories()) {
      chosen.add(Link.to(wish.address().without("category", slug).href(), names.name(slug)));
    }
    if (!wish.accreditation().isEmpty()) {
      String name =
          accreditations.stream()
              .filter(f -> f.value().equals(wish.accreditation()))
              .map(Facet::name)
              .findFirst()
              .orElse(wish.accreditation());
      chosen.add(
          Link.to(wish.address().without("accreditation", wish.accreditation()).href(), name));
    }
    wish.maxPricePence()
        .ifPresent(
            pence ->
                chosen.add(
                    Link.to(
                        wish.address().without("max_price", wish.maxPrice()).href(),
                        "At most " + Sums.money(pence))));
    return List.copyOf(chosen);
  }
}

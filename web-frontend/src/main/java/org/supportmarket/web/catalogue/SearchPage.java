package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
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
    String note,
    List<ListingCard> cards,
    Pages pages,
    List<Choice> categories,
    List<Choice> prices,
    List<Choice> accreditations,
    List<Choice> sorts,
    List<Link> chosen,
    String allHref)
    implements TemplateInstance {
  private static final String CUT =
      "That was very long. We looked for the first " + Wish.LONGEST_WORDS + " letters of it.";
  private static final String SOME_WORDS =
      "Nothing has all of these words. Here is what has some of them.";
  private static final String WRONG_PRICE = "“%s” is not a price. Choose the most you want to pay";
  private static final int MOST_ACCREDITATIONS = 6;

  static SearchPage of(Wish wish, ListingsFound found, Categories names) {
    return new SearchPage(
        answer(wish, found.totalItems()),
        wish,
        wish.wrongPrice()
            ? Problems.of("max_price", WRONG_PRICE.formatted(wish.maxPrice()))
            : Problems.none(),
        note(wish, found),
        found.contents().stream().map(ListingCard::of).toList(),
        new Pages(wish.page(), Math.min(found.totalPages(), Wish.LAST_PAGE), wish.address().href()),
        found.facet("category").stream()
            .map(f -> choice(f, wish.categories().contains(f.value())))
            .toList(),
        prices(wish, found.facet("price_band")),
        accreditations(wish, found.facet("accreditation")),
        sorts(wish.sort()),
        chosen(wish, names, found.facet("accreditation")),
        Query.to("/search").with("q", wish.words()).href());
  }

  private static String answer(Wish wish, long count) {
    String offers = count == 0 ? "nothing" : Numbers.things(count, "offer", "offers");
    return "We found " + offers + (wish.words().isEmpty() ? "" : " for “" + wish.words() + "”");
  }

  /** What to know about the search itself; null when it is what was asked for. */
  private static String note(Wish wish, ListingsFound found) {
    if (wish.cut()) {
      return CUT;
    }
    boolean someWords = Boolean.FALSE.equals(found.allWords()) && found.totalItems() > 0;
    return someWords ? SOME_WORDS : null;
  }

  /** The catalogue's price bands, in pence; a shared address may have a price between them. */
  private static List<Choice> prices(Wish wish, List<Facet> bands) {
    long chosen = wish.maxPricePence().orElse(0);
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", "Any price", chosen == 0));
    bands.stream()
        .filter(band -> band.value().matches("\\d{1,9}"))
        .map(
            band -> choice(band, Wish.pounds(band.value()), chosen == Long.parseLong(band.value())))
        .forEach(all::add);
    if (all.stream().noneMatch(Choice::chosen)) {
      all.add(Choice.of(wish.maxPrice(), "Up to " + Sums.money(chosen), true));
    }
    return List.copyOf(all);
  }

  private static Choice choice(Facet facet, boolean chosen) {
    return choice(facet, facet.value(), chosen);
  }

  private static Choice choice(Facet facet, String value, boolean chosen) {
    return Choice.of(value, facet.name() + " (" + facet.count() + ")", chosen);
  }

  private static List<Choice> accreditations(Wish wish, List<Facet> facets) {
    List<Choice> all = new ArrayList<>();
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
    List<Link> chosen = new ArrayList<>();
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
                        "Up to " + Sums.money(pence))));
    return List.copyOf(chosen);
  }
}

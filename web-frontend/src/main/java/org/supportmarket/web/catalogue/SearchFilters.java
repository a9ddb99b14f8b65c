package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.ListingsFound.Facet;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.client.Vocabulary.Term;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Sums;

/**
 * What a search can be narrowed by: a few choices that matter to most people, and the rest.
 *
 * @param open whether the rest is shown at once, because something of it is chosen
 */
record SearchFilters(List<Group> few, List<Group> more, boolean open, List<Choice> sorts) {
  private static final int MOST_ACCREDITATIONS = 8;

  /** One question; {@code many} if several answers can be given; {@code hint} may be null. */
  record Group(String name, String legend, String hint, List<Choice> options, boolean many) {}

  static SearchFilters of(Wish wish, ListingsFound found, Terms terms, Categories categories) {
    Vocabulary words = terms.all();
    List<Group> few = new ArrayList<>();
    add(
        few,
        many(wish, found, "category", "What kind of support", categoryTerms(wish, categories)));
    add(
        few,
        one(
            "max_price",
            "The most you want to pay",
            "For one hour, visit or thing",
            prices(wish, found)));
    if (!wish.where().isEmpty()) {
      add(few, one("within", "How far from there", null, distances(wish)));
    }
    add(few, tick(found, "spaces", "now", "Is there space?", "Has space now", wish.spaces()));
    List<Group> more = new ArrayList<>();
    add(more, many(wish, found, "need", "What they know about", words.needs()));
    add(more, many(wish, found, "age_group", "For whom", words.ageGroups()));
    add(more, many(wish, found, "day", "On which days", days()));
    add(more, many(wish, found, "language", "Languages", words.languages()));
    add(more, many(wish, found, "access", "Getting in", words.access()));
    add(more, many(wish, found, "kind", "What it is", words.kinds()));
    add(more, one("rating", "What buyers say", null, ratings(wish, found)));
    add(more, one("accreditation", "What they must have", null, accreditations(wish, found)));
    add(
        more,
        tick(
            found,
            "verified",
            "true",
            "Who checked it?",
            "Something checked by us",
            wish.verified()));
    add(
        more,
        tick(
            found, "micro", "true", "Small or large?", "Small local providers only", wish.micro()));
    return new SearchFilters(List.copyOf(few), List.copyOf(more), wish.moreChosen(), sorts(wish));
  }

  /** The name of a choice, for the list of what is chosen. */
  static String name(String parameter, String value, Vocabulary words, Categories categories) {
    return switch (parameter) {
      case "category" -> categories.name(value);
      case "need" -> Terms.name(words.needs(), value);
      case "age_group" -> Terms.name(words.ageGroups(), value);
      case "day" -> Week.days().get(value);
      case "language" -> Terms.name(words.languages(), value);
      case "access" -> Terms.name(words.access(), value);
      case "kind" -> Terms.name(words.kinds(), value);
      case "within" -> "Up to " + Miles.words(Integer.parseInt(value)) + " away";
      case "rating" -> value + " stars or more";
      case "spaces" -> "Has space now";
      case "verified" -> "Something checked by us";
      case "micro" -> "Small local providers";
      default -> value;
    };
  }

  private static void add(List<Group> groups, Group group) {
    if (!group.options().isEmpty()) {
      groups.add(group);
    }
  }

  private static Group one(String name, String legend, String hint, List<Choice> options) {
    return new Group(name, legend, hint, options.size() > 1 ? options : List.of(), false);
  }

  private static Group tick(
      ListingsFound found, String name, String value, String legend, String text, boolean chosen) {
    long count =
        found.facet(name).stream()
            .filter(f -> f.value().equals(value))
            .mapToLong(Facet::count)
            .sum();
    return new Group(
        name,
        legend,
        null,
        count == 0 && !chosen ? List.of() : List.of(Choice.of(value, counted(text, count), chosen)),
        true);
  }

  /** What the results have, and what is chosen though no result has it. */
  private static Group many(
      Wish wish, ListingsFound found, String name, String legend, List<Term> names) {
    List<String> chosen = wish.chosen(name);
    List<Choice> options = new ArrayList<>();
    for (Facet facet : found.facet(name)) {
      String text = known(names, facet.value()) ? Terms.name(names, facet.value()) : facet.name();
      options.add(
          Choice.of(facet.value(), counted(text, facet.count()), chosen.contains(facet.value())));
    }
    chosen.stream()
        .filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
        .map(value -> Choice.of(value, Terms.name(names, value), true))
        .forEach(options::add);
    return new Group(name, legend, null, options, true);
  }

  private static boolean known(List<Term> names, String value) {
    return names.stream().anyMatch(term -> term.value().equals(value));
  }

  private static List<Term> categoryTerms(Wish wish, Categories categories) {
    return wish.chosen("category").stream()
        .map(slug -> new Term(slug, categories.name(slug)))
        .toList();
  }

  private static List<Term> days() {
    return Week.days().entrySet().stream()
        .map(day -> new Term(day.getKey(), day.getValue()))
        .toList();
  }

  private static String counted(String text, long count) {
    return count == 0 ? text : text + " (" + count + ")";
  }

  /** The catalogue's price bands, in pence; a shared address may have a price between them. */
  private static List<Choice> prices(Wish wish, ListingsFound found) {
    long chosen = wish.maxPricePence().orElse(0);
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", "Any price", chosen == 0));
    found.facet("price_band").stream()
        .filter(band -> band.value().matches("[1-9]\\d{0,8}"))
        .map(
            band ->
                Choice.of(
                    Wish.pounds(band.value()),
                    counted(band.name(), band.count()),
                    chosen == Long.parseLong(band.value())))
        .forEach(all::add);
    if (all.stream().noneMatch(Choice::chosen)) {
      all.add(Choice.of(wish.maxPrice(), "Up to " + Sums.money(chosen), true));
    }
    return List.copyOf(all);
  }

  private static List<Choice> distances(Wish wish) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", "Any distance", wish.withinKm() == 0));
    for (int km : Wish.DISTANCES) {
      all.add(
          Choice.of(
              String.valueOf(km), "Up to " + Miles.words(km) + " away", wish.withinKm() == km));
    }
    return List.copyOf(all);
  }

  private static List<Choice> ratings(Wish wish, ListingsFound found) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", "Any, also without reviews", wish.minRating() == 0));
    for (Facet facet : found.facet("rating")) {
      if (List.of("3", "4").contains(facet.value())) {
        all.add(
            Choice.of(
                facet.value(),
                counted(facet.value() + " stars or more", facet.count()),
                facet.value().equals(String.valueOf(wish.minRating()))));
      }
    }
    return List.copyOf(all);
  }

  private static List<Choice> accreditations(Wish wish, ListingsFound found) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", "Anything", wish.accreditation().isEmpty()));
    found.facet("accreditation").stream()
        .filter(f -> all.size() <= MOST_ACCREDITATIONS || f.value().equals(wish.accreditation()))
        .forEach(
            f ->
                all.add(
                    Choice.of(
                        f.value(),
                        counted(f.name(), f.count()),
                        f.value().equals(wish.accreditation()))));
    return List.copyOf(all);
  }

  private static List<Choice> sorts(Wish wish) {
    Map<String, String> names =
        Map.of(
            Wish.BEST,
            "Best match",
            Wish.NEAREST,
            "Nearest",
            "price",
            "Lowest price",
            "price_desc",
            "Highest price",
            "rating",
            "Best reviews",
            "name",
            "Name, A to Z");
    return List.of(Wish.BEST, Wish.NEAREST, "price", "price_desc", "rating", "name").stream()
        .filter(sort -> !sort.equals(Wish.NEAREST) || !wish.where().isEmpty())
        .map(sort -> Choice.of(sort, names.get(sort), sort.equals(wish.sort())))
        .toList();
  }
}

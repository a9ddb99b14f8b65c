package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.OfferPeople;
import org.supportmarket.catalogue.listing.OfferTerms;
import org.supportmarket.catalogue.openreferral.Fact;
import org.supportmarket.catalogue.openreferral.FeedTaxonomies;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/**
 * Makes an offer of a service of a feed. It can be found and compared, never bought here: nobody
 * has agreed to sell it here.
 */
@ApplicationScoped
class ForeignOffer {
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SUMMARY = 300;
  private static final int LONGEST_DESCRIPTION = 6_000;

  private final GuessCategory guess;
  private final Vocabulary vocabulary;

  ForeignOffer(GuessCategory guess, Vocabulary vocabulary) {
    this.guess = guess;
    this.vocabulary = vocabulary;
  }

  Offer of(JsonNode service, ForeignWords.Said said, FeedSource source) {
    String name = Clean.text(Nodes.text(service, "name"));
    if (name == null) {
      throw new BadRecord("The service has no name.");
    }
    String text = Clean.paragraphs(Nodes.text(service, "description"), LONGEST_DESCRIPTION);
    ForeignPrice price = ForeignPrice.of(service);
    String category = said.first(FeedTaxonomies.CATEGORIES);
    String kind = said.first(FeedTaxonomies.KINDS);
    return new Offer(
            kind == null ? ListingKind.SERVICE : ListingKind.of(kind),
            category == null ? guess.of(said.names(), name) : category,
            Clean.shortened(name, LONGEST_NAME),
            summary(text == null ? name : text),
            description(service, text, price, source),
            price.pence(),
            price.unit(),
            false,
            List.of(),
            List.of(),
            null)
        .on(new OfferTerms(null, null, price.from(), price.until(), List.of(), null))
        .to(
            new OfferPeople(
                ages(service, said),
                said.codes(FeedTaxonomies.NEEDS),
                languages(service),
                said.codes(FeedTaxonomies.ACCESS),
                said.is(Fact.WORKER_GENDER_CHOICE),
                said.is(Fact.INTRODUCTION_ONLY),
                said.is(Fact.PERSONAL_ASSISTANT)));
  }

  /** The first sentences that fit. */
  private static String summary(String text) {
    String line = text.replace('\n', ' ');
    if (line.length() <= LONGEST_SUMMARY) {
      return line;
    }
    String start = line.substring(0, LONGEST_SUMMARY);
    int end = start.lastIndexOf(". ");
    return end > 0
        ? start.substring(0, end + 1)
        : start.substring(0, start.lastIndexOf(' ') + 1) + "…";
  }

  private static String description(
      JsonNode service, String text, ForeignPrice price, FeedSource source) {
    List<String> parts = new ArrayList<>();
    if (text != null) {
      parts.add(text);
    }
    String fees = Clean.text(Nodes.text(service, "fees"));
    if (price.pence() == null && fees != null) {
      parts.add("What it costs, in their words: " + fees);
    }
    for (JsonNode contact : Nodes.objects(service, "contacts")) {
      for (JsonNode phone : Nodes.objects(contact, "phones")) {
        String number = Clean.text(Nodes.text(phone, "number"));
        if (number != null && number.length() <= 40 && parts.size() < 4) {
          parts.add("Phone: " + number);
        }
      }
    }
    parts.add(
        "We have these details from "
            + source.inWords()
            + " and have not checked them. You can't buy it here: please ask them what they can do"
            + " and what it costs.");
    return String.join("\n\n", parts);
  }

  /** By our own groups if the feed uses them, otherwise by the ages in years. */
  private static List<String> ages(JsonNode service, ForeignWords.Said said) {
    List<String> told = said.codes(FeedTaxonomies.AGE_GROUPS);
    boolean inYears =
        service.path("minimum_age").isNumber() || service.path("maximum_age").isNumber();
    if (!told.isEmpty() || !inYears) {
      return told;
    }
    double lowest = service.path("minimum_age").asDouble(0);
    double highest = service.path("maximum_age").asDouble(999);
    List<String> groups = new ArrayList<>();
    if (lowest < 18) {
      groups.add("children");
    }
    if (lowest < 65 && highest >= 18) {
      groups.add("adults");
    }
    if (highest >= 65) {
      groups.add("older");
    }
    return groups;
  }

  private List<String> languages(JsonNode service) {
    List<String> codes = new ArrayList<>();
    for (JsonNode language : Nodes.objects(service, "languages")) {
      String code = Clean.text(Nodes.text(language, "code"));
      String name = Clean.text(Nodes.text(language, "name"));
      vocabulary.of(Vocabulary.LANGUAGE).stream()
          .filter(
              word ->
                  word.value().equals(code == null ? null : code.toLowerCase(Locale.ROOT))
                      || word.name().equalsIgnoreCase(name))
          .map(word -> word.value())
          .filter(known -> !codes.contains(known))
          .forEach(codes::add);
    }
    return List.copyOf(codes);
  }
}

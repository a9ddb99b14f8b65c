package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Vocabulary;

/** When, where and for whom something is, each in a line or a few; nothing is guessed. */
final class Facts {
  private Facts() {}

  /** What it is about, and what to know. */
  record Fact(String name, List<String> lines) {}

  /** Those that are known, in the order people ask for them. */
  static List<Fact> of(Listing listing, Vocabulary words) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "When", Week.words(listing.times()));
    add(facts, "Where", where(listing));
    add(facts, "For whom", forWhom(listing, words));
    add(facts, "Languages", one(Terms.listed(languages(listing, words))));
    add(facts, "Getting in", Terms.names(words.access(), listing.access()));
    if (listing.workerGenderChoice()) {
      add(facts, "Who comes", List.of("You can choose whether a woman or a man supports you."));
    }
    return List.copyOf(facts);
  }

  static List<String> where(Listing listing) {
    List<String> lines = new ArrayList<>();
    if (!listing.coverage().districts().isEmpty()) {
      lines.add("In " + Terms.listed(listing.coverage().districts()) + ".");
    }
    if (listing.coverage().radiusKm() != null) {
      String around = listing.district() == null ? "where they are" : listing.district();
      lines.add("Up to " + Miles.words(listing.coverage().radiusKm()) + " around " + around + ".");
    }
    if (lines.isEmpty() && listing.district() != null) {
      lines.add(listing.district() + ".");
    }
    return lines;
  }

  static List<String> forWhom(Listing listing, Vocabulary words) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Terms.names(words.ageGroups(), listing.ageGroups()));
    lines.addAll(Terms.names(words.needs(), listing.needs()));
    return lines;
  }

  static List<String> languages(Listing listing, Vocabulary words) {
    return Terms.names(words.languages(), listing.languages());
  }

  private static List<String> one(String line) {
    return line == null ? List.of() : List.of(line);
  }

  private static void add(List<Fact> facts, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      facts.add(new Fact(name, lines));
    }
  }
}

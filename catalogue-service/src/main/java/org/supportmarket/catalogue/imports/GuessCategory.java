package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;

/**
 * Finds one of our categories for a service that is sorted by somebody else's taxonomy: the one
 * with most words in common. What fits nowhere is open to everyone.
 */
@ApplicationScoped
class GuessCategory {
  private static final String FALLBACK = "community";
  private static final int IN_A_TERM = 2;

  /** Said of nearly everything. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "and",
          "or",
          "the",
          "of",
          "for",
          "with",
          "in",
          "on",
          "to",
          "a",
          "your",
          "help",
          "support",
          "service",
          "services",
          "home",
          "care");

  private final Categories categories;

  GuessCategory(Categories categories) {
    this.categories = categories;
  }

  String of(List<String> termNames, String serviceName) {
    Set<String> terms = words(String.join(" ", termNames));
    Set<String> name = words(serviceName);
    String best = FALLBACK;
    int most = 0;
    for (Category category : categories.all()) {
      Set<String> known = words(category.name() + " " + category.otherWords());
      int score = IN_A_TERM * common(known, terms) + common(known, name);
      if (score > most) {
        most = score;
        best = category.slug();
      }
    }
    return best;
  }

  private static int common(Set<String> known, Set<String> said) {
    return (int) said.stream().filter(known::contains).count();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^a-z]+"))
        .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .collect(Collectors.toSet());
  }
}

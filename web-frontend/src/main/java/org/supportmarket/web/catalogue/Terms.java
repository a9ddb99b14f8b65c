package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.CatalogueApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.client.Vocabulary.Term;
import org.supportmarket.web.layout.Words;

/**
 * The names of the words listings are described with. They hardly ever change, so they are asked
 * for every ten minutes at most.
 */
@ApplicationScoped
public class Terms {
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final Vocabulary NONE = new Vocabulary(null, null, null, null, null, null);

  @Inject @RestClient CatalogueApi catalogue;
  @Inject Clock clock;

  private record Known(Vocabulary words, Instant until) {}

  private volatile Known known = new Known(NONE, Instant.MIN);

  /** All words; none while the catalogue cannot tell. */
  public Vocabulary all() {
    Known now = known;
    if (clock.instant().isAfter(now.until())) {
      try {
        known = now = new Known(catalogue.vocabulary(), clock.instant().plus(FRESH));
      } catch (Refusal | Unreachable e) {
        return now.words();
      }
    }
    return now.words();
  }

  /** "Autism, dementia": names made from the slugs where the catalogue cannot tell. */
  static List<String> names(List<Term> terms, List<String> slugs) {
    return slugs.stream().map(slug -> name(terms, slug)).toList();
  }

  /** The name of one word. */
  static String name(List<Term> terms, String slug) {
    return terms.stream()
        .filter(term -> term.value().equals(slug))
        .map(Term::name)
        .findFirst()
        .orElseGet(() -> Words.sentence(slug.replace('-', ' ')));
  }

  /** Names in one sentence's middle: "Polish, Urdu and Welsh"; null for none. */
  static String listed(List<String> names) {
    if (names.isEmpty()) {
      return null;
    }
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : Stream.of(
                names.subList(0, last).stream().collect(Collectors.joining(", ")), names.get(last))
            .collect(Collectors.joining(" and "));
  }
}

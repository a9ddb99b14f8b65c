package org.supportmarket.ratings.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Believable words of a review, put together from sentences in {@code sample/words.txt}. */
@ApplicationScoped
class SampleWords {
  private static final String ANY = "any";

  /** Sentences by mood, then by category. */
  private final Map<String, Map<String, List<String>>> sentences;

  SampleWords() {
    this.sentences = read();
  }

  /**
   * One to three sentences that fit the stars; other draws from {@code chance} give other words.
   */
  String about(String category, int stars, SplittableRandom chance) {
    Map<String, List<String>> fitting = sentences.get(mood(stars));
    List<String> said = new ArrayList<>();
    List<String> ofCategory = fitting.getOrDefault(category, List.of());
    if (!ofCategory.isEmpty() && chance.nextInt(100) < 80) {
      said.add(oneOf(ofCategory, chance));
    }
    if (said.isEmpty() || chance.nextInt(100) < 55) {
      said.add(oneOf(fitting.get(ANY), chance));
    }
    if (chance.nextInt(100) < 20) {
      String more = oneOf(fitting.get(ANY), chance);
      if (!said.contains(more)) {
        said.add(more);
      }
    }
    return String.join(" ", said);
  }

  private static String mood(int stars) {
    return switch (stars) {
      case 5 -> "glad";
      case 4 -> "content";
      case 3 -> "mixed";
      default -> "unhappy";
    };
  }

  private static String oneOf(List<String> choices, SplittableRandom chance) {
    return choices.get(chance.nextInt(choices.size()));
  }

  private static Map<String, Map<String, List<String>>> read() {
    Map<String, Map<String, List<String>>> read = new HashMap<>();
    try (InputStream file = SampleWords.class.getResourceAsStream("/sample/words.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", 3))
          .forEach(
              part ->
                  read.computeIfAbsent(part[0].strip(), mood -> new HashMap<>())
                      .computeIfAbsent(part[1].strip(), category -> new ArrayList<>())
                      .add(part[2].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("The words of sample reviews cannot be read", e);
    }
    return read;
  }
}

package org.supportmarket.catalogue.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plain-word questions with what people mean by them, over the sample; see golden.txt. */
public final class GoldenSet {
  private static final int LOOKED_AT = 10;

  private final Map<UUID, Listing> listings = new HashMap<>();

  private GoldenSet() {}

  /** A listing of the sample as the golden set names it. */
  public record Listing(String key, String district) {
    @Override
    public String toString() {
      return key + "@" + district;
    }
  }

  /** Words, and the grade of each offer. */
  public record Golden(String words, Map<String, Integer> grades) {
    int grade(Listing listing) {
      return grades.getOrDefault(listing.toString(), grades.getOrDefault(listing.key(), 0));
    }
  }

  public static GoldenSet overTheSample(long seed, LocalDate date) {
    GoldenSet set = new GoldenSet();
    Map<String, String> keys = new HashMap<>();
    SampleFiles.read().offers().forEach((key, words) -> keys.put(words.path("name").asText(), key));
    for (SampleProvider provider : SampleCatalogue.of(seed, date)) {
      provider
          .listings()
          .forEach(
              one ->
                  set.listings.put(
                      one.id(),
                      new Listing(keys.get(one.offer().name()), one.availability().district())));
    }
    return set;
  }

  public static List<Golden> read(String file) {
    List<Golden> all = new ArrayList<>();
    for (String line : lines(file)) {
      String[] parts = line.split("\\|");
      Map<String, Integer> grades = new HashMap<>();
      for (String graded : parts[1].split(",")) {
        String clean = graded.strip();
        int blank = clean.lastIndexOf(' ');
        grades.put(clean.substring(0, blank), Integer.valueOf(clean.substring(blank + 1)));
      }
      all.add(new Golden(parts[0].strip(), grades));
    }
    return all;
  }

  private static List<String> lines(String file) {
    try (InputStream in = GoldenSet.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean knows(UUID listing) {
    return listings.containsKey(listing);
  }

  public Listing listing(UUID id) {
    return listings.get(id);
  }

  /** Offers that a line names and nobody makes. */
  public List<String> unknown(Golden golden) {
    return golden.grades().keySet().stream()
        .filter(
            name ->
                listings.values().stream()
                    .noneMatch(one -> one.key().equals(name) || one.toString().equals(name)))
        .toList();
  }

  /** Discounted gain of these listings as a share of the best there could be: 1 is perfect. */
  public double ndcg(Golden golden, List<UUID> found) {
    List<Integer> got =
        found.stream().limit(LOOKED_AT).map(id -> golden.grade(listings.get(id))).toList();
    List<Integer> best =
        listings.values().stream()
            .map(golden::grade)
            .sorted((a, b) -> b - a)
            .limit(LOOKED_AT)
            .toList();
    return gain(got) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }
}

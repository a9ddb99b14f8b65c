package org.supportmarket.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Different queries as people make them, always the same ones. Each is answered with facets. */
final class Questions {
  /** Whatever is asked by; an older search may not know all of it. */
  static final List<String> PARAMETERS =
      List.of(
          "q",
          "category",
          "max_price_pence",
          "min_rating",
          "accreditation",
          "near",
          "radius_km",
          "need",
          "age_group",
          "day",
          "language",
          "access",
          "micro",
          "sort",
          "page");

  private static final List<String> SORTS = List.of("price", "price_desc", "rating", "name");
  private static final List<String> HELD = List.of("dbs-checked", "public-liability", "first-aid");

  private final Random random = new Random(7);
  private final Set<String> known;

  private Questions(Set<String> known) {
    this.known = known;
  }

  /**
   * The addresses of this many different queries, without the host.
   *
   * @param known the parameters that the search takes; it refuses any other
   */
  static List<String> paths(int count, Set<String> known) {
    Questions questions = new Questions(known);
    Set<String> paths = new LinkedHashSet<>();
    while (paths.size() < count) {
      paths.add(questions.path());
    }
    return List.copyOf(paths);
  }

  private String path() {
    Words.Category category = any(Words.CATEGORIES);
    List<String> parameters = new ArrayList<>();
    if (!often(8)) {
      parameters.add("q=" + URLEncoder.encode(words(category), StandardCharsets.UTF_8));
    }
    if (often(25)) {
      parameters.add("category=" + category.slug());
    }
    if (often(15)) {
      parameters.add("max_price_pence=" + (5 + random.nextInt(60)) * 100);
    }
    if (often(10)) {
      parameters.add("min_rating=" + (3 + random.nextInt(2)));
    }
    if (often(10)) {
      parameters.add("accreditation=" + any(HELD));
    }
    addWhoWhereAndWhen(parameters);
    if (often(10)) {
      parameters.add("page=" + (2 + random.nextInt(3)));
    }
    parameters.removeIf(parameter -> !known.contains(parameter.split("=")[0]));
    return "/api/v1/listings" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  private void addWhoWhereAndWhen(List<String> parameters) {
    boolean near = often(35);
    if (near) {
      parameters.add("near=" + any(Words.PLACES).name());
      if (often(50)) {
        parameters.add("radius_km=" + (5 + random.nextInt(40)));
      }
    }
    if (often(12)) {
      parameters.add("need=" + any(Words.NEEDS));
    }
    if (often(8)) {
      parameters.add("age_group=" + any(Words.AGE_GROUPS));
    }
    if (often(8)) {
      parameters.add("day=" + any(Words.DAYS));
    }
    if (often(5)) {
      parameters.add("language=" + any(Words.LANGUAGES));
    }
    if (often(5)) {
      parameters.add("access=" + any(Words.ACCESS));
    }
    if (often(5)) {
      parameters.add("micro=true");
    }
    if (often(10)) {
      parameters.add("sort=" + (near && known.contains("near") ? "distance" : any(SORTS)));
    }
  }

  private String words(Words.Category category) {
    String offer = any(category.offers());
    String text =
        switch (random.nextInt(6)) {
          case 0 -> offer;
          case 1 -> any(Words.QUALITIES) + " " + offer;
          case 2 -> offer + " " + any(Words.PLACES).name();
          case 3 -> offer + " for " + any(Words.FOR_WHOM);
          case 4 -> any(Words.NAMES) + " " + any(Words.FIRMS);
          default -> any(List.of(offer.split(" ")));
        };
    return often(10) ? misspelt(text) : text;
  }

  /** Two letters in the wrong order, as fingers do. */
  private String misspelt(String text) {
    if (text.length() < 5) {
      return text;
    }
    int at = 2 + random.nextInt(text.length() - 3);
    char[] letters = text.toCharArray();
    char moved = letters[at];
    letters[at] = letters[at - 1];
    letters[at - 1] = moved;
    return new String(letters);
  }

  private boolean often(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

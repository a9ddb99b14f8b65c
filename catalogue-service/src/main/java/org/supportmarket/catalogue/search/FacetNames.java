package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.accreditation.AccreditationKind;
import org.supportmarket.catalogue.accreditation.AccreditationKinds;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Gives counts the names and the order that people see them in. */
@ApplicationScoped
class FacetNames {
  /** Upper ends in pence. */
  static final Map<Long, String> PRICE_BANDS = new LinkedHashMap<>();

  /** Lower ends in stars. */
  static final Map<Long, String> STARS = new LinkedHashMap<>();

  static final Map<Long, String> KILOMETRES = new LinkedHashMap<>();
  private static final Map<String, String> DAYS = new LinkedHashMap<>();
  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final Map<String, String> MICRO = new LinkedHashMap<>();

  static {
    PRICE_BANDS.put(0L, "Free");
    PRICE_BANDS.put(1_000L, "Up to £10");
    PRICE_BANDS.put(2_000L, "Up to £20");
    PRICE_BANDS.put(5_000L, "Up to £50");
    PRICE_BANDS.put(10_000L, "Up to £100");
    PRICE_BANDS.put(50_000L, "Up to £500");
    STARS.put(4L, "4 stars or more");
    STARS.put(3L, "3 stars or more");
    KILOMETRES.put(5L, "Up to 5 km away");
    KILOMETRES.put(10L, "Up to 10 km away");
    KILOMETRES.put(25L, "Up to 25 km away");
    KILOMETRES.put(50L, "Up to 50 km away");
    DAYS.put("mon", "Monday");
    DAYS.put("tue", "Tuesday");
    DAYS.put("wed", "Wednesday");
    DAYS.put("thu", "Thursday");
    DAYS.put("fri", "Friday");
    DAYS.put("sat", "Saturday");
    DAYS.put("sun", "Sunday");
    KINDS.put("service", "Support by the hour, visit or day");
    KINDS.put("product", "Things to buy or hire");
    KINDS.put("activity", "Activities");
    KINDS.put("place-to-live", "Places to live");
    KINDS.put("personal-assistant", "Personal assistants");
    KINDS.put("advice", "Advice and brokerage");
    KINDS.put("universal", "Open to everyone");
    KINDS.put("council-service", "Council services");
    MICRO.put("true", "Very small providers, one to five people");
    MICRO.put("false", "Larger providers");
  }

  private final Categories categories;
  private final Vocabulary vocabulary;
  private final AccreditationKinds accreditationKinds;

  FacetNames(Categories categories, Vocabulary vocabulary, AccreditationKinds accreditationKinds) {
    this.categories = categories;
    this.vocabulary = vocabulary;
    this.accreditationKinds = accreditationKinds;
  }

  /**
   * How many of what was found.
   *
   * @param values for each of {@link CountedValues}
   * @param accreditations for each kind
   * @param distances for each number of kilometres
   */
  record Counted(
      Map<String, Long> values,
      Map<String, Long> accreditations,
      Map<String, Long> distances,
      long verified,
      long spaces) {

    private long of(String facet, String choice) {
      return values.getOrDefault(CountedValues.word(facet, choice), 0L);
    }
  }

  Facets facets(Counted counted) {
    Map<String, String> categoryNames = new LinkedHashMap<>();
    for (Category category : categories.all()) {
      categoryNames.put(category.slug(), category.name());
    }
    Map<String, String> kindNames = new LinkedHashMap<>();
    for (AccreditationKind kind : accreditationKinds.all()) {
      kindNames.put(kind.kind(), kind.name());
    }
    return new Facets(
        among(counted, CountedValues.CATEGORY, categoryNames),
        named(counted.accreditations(), kindNames),
        addedUp(counted, CountedValues.PRICE_BAND, PRICE_BANDS),
        among(counted, CountedValues.MICRO, MICRO),
        among(counted, CountedValues.NEED, words(Vocabulary.NEED)),
        among(counted, CountedValues.AGE_GROUP, words(Vocabulary.AGE_GROUP)),
        among(counted, CountedValues.DAY, DAYS),
        named(counted.distances(), texts(KILOMETRES)),
        addedUp(counted, CountedValues.RATING, STARS),
        those(counted.verified(), "true", "Checked by us"),
        among(counted, CountedValues.ACCESS, words(Vocabulary.ACCESS)),
        among(counted, CountedValues.LANGUAGE, words(Vocabulary.LANGUAGE)),
        among(counted, CountedValues.KIND, KINDS),
        those(counted.spaces(), "now", "Has spaces now"));
  }

  private Map<String, String> words(String list) {
    Map<String, String> words = new LinkedHashMap<>();
    vocabulary.of(list).forEach(term -> words.put(term.value(), term.name()));
    return words;
  }

  private static Map<String, String> texts(Map<Long, String> names) {
    Map<String, String> texts = new LinkedHashMap<>();
    names.forEach((value, name) -> texts.put(value.toString(), name));
    return texts;
  }

  private static List<Facet> among(Counted counted, String facet, Map<String, String> names) {
    Map<String, Long> counts = new LinkedHashMap<>();
    names.keySet().forEach(choice -> counts.put(choice, counted.of(facet, choice)));
    return named(counts, names);
  }

  /** Each choice takes in those before it: "up to £20" also what costs up to £10. */
  private static List<Facet> addedUp(Counted counted, String facet, Map<Long, String> names) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long sum = 0;
    for (Long choice : names.keySet()) {
      sum += counted.of(facet, choice.toString());
      counts.put(choice.toString(), sum);
    }
    return named(counts, texts(names));
  }

  /** In the order of the names. */
  private static List<Facet> named(Map<String, Long> counts, Map<String, String> names) {
    List<Facet> facets = new ArrayList<>();
    names.forEach(
        (value, name) -> {
          long count = counts.getOrDefault(value, 0L);
          if (count > 0) {
            facets.add(new Facet(value, name, count));
          }
        });
    return facets;
  }

  private static List<Facet> those(long count, String value, String name) {
    return count == 0 ? List.of() : List.of(new Facet(value, name, count));
  }
}

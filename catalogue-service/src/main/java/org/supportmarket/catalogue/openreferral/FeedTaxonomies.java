package org.supportmarket.catalogue.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.accreditation.AccreditationKinds;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Vocabulary;
import org.supportmarket.kernel.database.Database;

/**
 * The taxonomies of the feed: our own words, and the Care Quality Commission's service types. Their
 * tables change only by migration, so one read does.
 */
@ApplicationScoped
public class FeedTaxonomies {
  /** What kind of support it is, as people look for it. */
  public static final String CATEGORIES = "categories";

  /** What is offered: somebody's time, a thing, a place to live. */
  public static final String KINDS = "kinds";

  /** What else one wants to know, told by the word or by a value. */
  public static final String FACTS = "facts";

  /** What people need support with. */
  public static final String NEEDS = "needs";

  /** Whom it is for, by age. */
  public static final String AGE_GROUPS = "age-groups";

  /** What makes it easy to get to and use. */
  public static final String ACCESS = "access";

  /** What speaks for an organisation; the value says whether we have checked it. */
  public static final String ACCREDITATIONS = "accreditations";

  static final String CQC_SERVICE_TYPES = "cqc-service-types";

  private static final String TYPES =
      "SELECT type, min(words) AS words FROM cqc_service_type GROUP BY type ORDER BY type";

  private final Database database;
  private final Categories categories;
  private final Vocabulary vocabulary;
  private final AccreditationKinds kinds;
  private volatile Map<UUID, FeedTaxonomy> known = Map.of();

  FeedTaxonomies(
      Database database, Categories categories, Vocabulary vocabulary, AccreditationKinds kinds) {
    this.database = database;
    this.categories = categories;
    this.vocabulary = vocabulary;
    this.kinds = kinds;
  }

  /** The word with this id. */
  public Optional<FeedTerm> term(UUID id) {
    return allTerms().stream().filter(term -> term.id().equals(id)).findFirst();
  }

  List<FeedTaxonomy> all() {
    return List.copyOf(known().values());
  }

  Optional<FeedTaxonomy> find(UUID id) {
    return Optional.ofNullable(known().get(id));
  }

  List<FeedTerm> allTerms() {
    return known().values().stream().flatMap(one -> one.taxonomyTerms().stream()).toList();
  }

  /** The word with this code in this list; without one if the list has no such word any more. */
  Optional<FeedTerm> term(String list, String code) {
    return known().get(FeedTaxonomy.idOf(list)).taxonomyTerms().stream()
        .filter(term -> term.code().equals(code))
        .findFirst();
  }

  private Map<UUID, FeedTaxonomy> known() {
    if (known.isEmpty()) {
      Map<UUID, FeedTaxonomy> made = new LinkedHashMap<>();
      for (FeedTaxonomy one :
          List.of(
              ofCategories(),
              ofWords(NEEDS, "Needs", Vocabulary.NEED, "What people need support with."),
              ofWords(AGE_GROUPS, "Age groups", Vocabulary.AGE_GROUP, "Whom it is for."),
              ofWords(ACCESS, "Access", Vocabulary.ACCESS, "How easy it is to get to and use."),
              ofKinds(),
              ofFacts(),
              ofAccreditations(),
              ofCqcTypes())) {
        made.put(one.id(), one);
      }
      known = made;
    }
    return known;
  }

  private FeedTaxonomy ofCategories() {
    String name = "Kinds of support";
    return FeedTaxonomy.of(
        CATEGORIES,
        name,
        "What people look for, in the words of Support Market's pages.",
        categories.all().stream()
            .map(one -> FeedTerm.of(CATEGORIES, name, one.slug(), one.name(), one.description()))
            .toList());
  }

  private FeedTaxonomy ofWords(String list, String name, String words, String description) {
    return FeedTaxonomy.of(
        list,
        name,
        description,
        vocabulary.of(words).stream()
            .map(word -> FeedTerm.of(list, name, word.value(), word.name(), word.name() + "."))
            .toList());
  }

  private static FeedTaxonomy ofKinds() {
    String name = "What is offered";
    List<FeedTerm> terms = new ArrayList<>();
    for (ListingKind kind : ListingKind.values()) {
      terms.add(FeedTerm.of(KINDS, name, kind.word(), kind.inWords(), kind.inWords() + "."));
    }
    return FeedTaxonomy.of(
        KINDS, name, "Whether it is somebody's time, a thing, a place to live and so on.", terms);
  }

  private static FeedTaxonomy ofFacts() {
    String name = "Good to know";
    List<FeedTerm> terms = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      terms.add(FeedTerm.of(FACTS, name, fact.code(), fact.title(), fact.description()));
    }
    return FeedTaxonomy.of(
        FACTS, name, "Ratings and other facts; the attribute's value has the figure.", terms);
  }

  private FeedTaxonomy ofAccreditations() {
    String name = "Accreditations";
    return FeedTaxonomy.of(
        ACCREDITATIONS,
        name,
        "What speaks for an organisation: verified if we have checked it, otherwise claimed.",
        kinds.all().stream()
            .map(one -> FeedTerm.of(ACCREDITATIONS, name, one.kind(), one.name(), one.name() + "."))
            .toList());
  }

  private FeedTaxonomy ofCqcTypes() {
    String name = "CQC service types";
    List<FeedTerm> terms =
        database.query(
            TYPES,
            row ->
                FeedTerm.of(
                    CQC_SERVICE_TYPES,
                    name,
                    row.getString("type"),
                    row.getString("words"),
                    "Registered with the Care Quality Commission as "
                        + row.getString("words")
                        + "."));
    return FeedTaxonomy.of(
        CQC_SERVICE_TYPES,
        name,
        "Social care that has to be registered with the Care Quality Commission in England.",
        terms);
  }
}

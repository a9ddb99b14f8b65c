package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.catalogue.openreferral.Fact;
import org.supportmarket.catalogue.openreferral.FeedTaxonomies;
import org.supportmarket.catalogue.openreferral.FeedTerm;

/** What a feed says by words of taxonomies: those of ours it uses, and the names of the others. */
@ApplicationScoped
class ForeignWords {
  private final FeedTaxonomies taxonomies;

  ForeignWords(FeedTaxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /**
   * The words of a service or organisation.
   *
   * @param ours by list, with their values
   * @param names of all of them, as the feed has them
   */
  record Said(Map<String, Map<String, String>> ours, List<String> names) {

    List<String> codes(String list) {
      return List.copyOf(ours.getOrDefault(list, Map.of()).keySet());
    }

    String first(String list) {
      return codes(list).stream().findFirst().orElse(null);
    }

    boolean is(Fact fact) {
      return ours.getOrDefault(FeedTaxonomies.FACTS, Map.of()).containsKey(fact.code());
    }

    Integer whole(Fact fact, int most) {
      String value = value(fact);
      boolean fits = value != null && value.matches("[0-9]{1,6}");
      return fits && Integer.parseInt(value) <= most ? Integer.valueOf(value) : null;
    }

    LocalDate day(Fact fact) {
      try {
        return value(fact) == null ? null : LocalDate.parse(value(fact));
      } catch (DateTimeException noDay) {
        return null;
      }
    }

    private String value(Fact fact) {
      return ours.getOrDefault(FeedTaxonomies.FACTS, Map.of()).get(fact.code());
    }
  }

  Said saidOf(JsonNode object) {
    Map<String, Map<String, String>> ours = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (JsonNode attribute : Nodes.objects(object, "attributes")) {
      JsonNode term = attribute.path("taxonomy_term");
      String name = Clean.text(Nodes.text(term, "name"));
      if (name != null) {
        names.add(name);
      }
      FeedTerm known = known(Nodes.text(term, "id"));
      if (known != null) {
        String value = Clean.text(Nodes.text(attribute, "value"));
        ours.computeIfAbsent(known.list(), list -> new LinkedHashMap<>())
            .put(known.code(), value == null ? "" : value);
      }
    }
    return new Said(ours, names);
  }

  private FeedTerm known(String id) {
    try {
      return id == null || id.length() != 36
          ? null
          : taxonomies.term(UUID.fromString(id)).orElse(null);
    } catch (IllegalArgumentException noUuid) {
      return null;
    }
  }
}

package org.supportmarket.web.client;

import java.util.List;
import java.util.Map;

/**
 * A page of search results with the facets to narrow them by. {@code allWords} is false when
 * nothing has all the words asked for: these have only some.
 *
 * @param understood what the catalogue made of the words, or null
 * @param nothing null unless nothing was found
 */
public record ListingsFound(
    long totalItems,
    int pageNumber,
    int size,
    int totalPages,
    Boolean allWords,
    Understood understood,
    List<ListingSummary> contents,
    Map<String, List<Facet>> facets,
    Nothing nothing) {

  /** One value to narrow by, with how many results it leaves. */
  public record Facet(String value, String name, long count) {}

  /**
   * How the words were read.
   *
   * @param instead what was looked for as well
   * @param place from where distances count, or null
   * @param corrected what misspelt words were taken for, or null
   */
  public record Understood(
      List<String> words, List<String> instead, Place place, String corrected) {
    public Understood {
      words = Listing.orNone(words);
      instead = Listing.orNone(instead);
    }
  }

  /** Somewhere to search near. */
  public record Place(String name, String kind) {}

  /** What is nearest when nothing was found. */
  public record Nothing(List<Alternative> alternatives) {
    public Nothing {
      alternatives = Listing.orNone(alternatives);
    }
  }

  /** What is found with less asked for; {@code without} names the parameter left out. */
  public record Alternative(String without, long totalItems, List<ListingSummary> contents) {
    public Alternative {
      contents = Listing.orNone(contents);
    }
  }

  public ListingsFound {
    contents = contents == null ? List.of() : List.copyOf(contents);
    facets = facets == null ? Map.of() : Map.copyOf(facets);
  }

  public List<Facet> facet(String name) {
    return facets.getOrDefault(name, List.of());
  }
}

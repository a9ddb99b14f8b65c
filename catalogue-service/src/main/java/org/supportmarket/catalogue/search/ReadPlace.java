package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.place.Places;
import org.supportmarket.kernel.problem.Refusal;

/** Finds out from where somebody searches. */
@ApplicationScoped
class ReadPlace {
  private static final int LONGEST = 100;
  private static final String INSTEAD =
      " Try the name of your town or district: /api/v1/places?q= finds them.";

  private final Places places;

  ReadPlace(Places places) {
    this.places = places;
  }

  /** What was given most exactly; null for nothing. A place we don't know is refused. */
  Place origin(Parameters parameters, Question question) {
    String postcode =
        parameters.one(
            "postcode",
            null,
            "A postcode looks like M1 1AA, its first half like M1.",
            text -> {
              if (!PlaceNames.isPostcode(bounded(text))) {
                throw new IllegalArgumentException("not a postcode");
              }
              return PlaceNames.postcode(text);
            });
    if (postcode != null) {
      return places
          .postcode(postcode)
          .orElseThrow(
              () ->
                  Refusal.of(
                      CatalogueProblem.POSTCODE_UNKNOWN,
                      "We don't know the postcode " + postcode + "." + INSTEAD,
                      Map.of("parameter", "postcode", "places", "/api/v1/places")));
    }
    String near =
        parameters.one("near", null, "It is the name of a town or district.", ReadPlace::bounded);
    if (near != null) {
      return places
          .named(near)
          .orElseThrow(
              () ->
                  Refusal.of(
                      CatalogueProblem.PLACE_UNKNOWN,
                      "We don't know a place of that name." + INSTEAD,
                      Map.of("parameter", "near", "places", "/api/v1/places")));
    }
    if (question.place() != null) {
      return question.place();
    }
    String district = district(parameters);
    return district == null ? null : named(district).orElse(null);
  }

  /** The district, council or town of this name. */
  Optional<Place> named(String name) {
    return places.named(name);
  }

  static String district(Parameters parameters) {
    return parameters.one(
        "district",
        null,
        "It is the name of a district.",
        text -> {
          if (PlaceNames.key(bounded(text)).isEmpty()) {
            throw new IllegalArgumentException("no name");
          }
          return text;
        });
  }

  private static String bounded(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("too long");
    }
    return text.strip();
  }
}

package org.supportmarket.ordering.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One feature of a GeoJSON file, as the Office for National Statistics publishes them (LAD24CD,
 * LAD24NM, CTYUA23CD …) or in plain words (code, name, council).
 */
final class BoundaryFeature {
  private static final Pattern CODE = Pattern.compile("[EKNSW][0-9]{8}");
  private static final Pattern CODE_FIELD = Pattern.compile("(?i)code|[a-z]+[0-9]{2}cd");
  private static final Pattern NAME_FIELD = Pattern.compile("(?i)name|[a-z]+[0-9]{2}nm");
  private static final Pattern COUNCIL_FIELD =
      Pattern.compile("(?i)council|(cty|ctyua|utla)[0-9]{2}cd");

  /** Areas that are a council with social services themselves, or hold one council's districts. */
  private static final Pattern COUNCIL_CODE =
      Pattern.compile("(E06|E08|E09|E10|W06|S12|N09)[0-9]{6}");

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_OUTLINE = 400_000;
  private static final int WEST = -9;
  private static final int EAST = 3;
  private static final int SOUTH = 49;
  private static final int NORTH = 62;

  /** What is wrong with a feature, in words. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private Unusable(String reason) {
      super(reason);
    }
  }

  private BoundaryFeature() {}

  static Boundary read(JsonNode feature) throws Unusable {
    JsonNode properties = feature.path("properties");
    String code =
        text(properties, CODE_FIELD)
            .filter(one -> CODE.matcher(one).matches())
            .orElseThrow(() -> new Unusable("it has no code such as E07000123"));
    String name =
        text(properties, NAME_FIELD)
            .filter(one -> one.length() <= LONGEST_NAME)
            .orElseThrow(() -> new Unusable("it has no name of at most 120 letters"));
    String council =
        text(properties, COUNCIL_FIELD)
            .or(() -> Optional.of(code).filter(one -> COUNCIL_CODE.matcher(one).matches()))
            .filter(one -> CODE.matcher(one).matches())
            .orElseThrow(
                () -> new Unusable("it does not say in whose area it is: add a property council"));
    return new Boundary(code, council, name, outline(feature.path("geometry")));
  }

  /** What a feature is called in a report, however little it says. */
  static String nameOf(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    return text(properties, CODE_FIELD).or(() -> text(properties, NAME_FIELD)).orElse(null);
  }

  private static String outline(JsonNode geometry) throws Unusable {
    String type = geometry.path("type").asText();
    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
      throw new Unusable("its outline is no Polygon or MultiPolygon");
    }
    if (!isDrawn(geometry.path("coordinates"), type.equals("Polygon") ? 2 : 3)) {
      throw new Unusable(
          "its outline is not in longitude and latitude of these islands: save it as WGS84");
    }
    String outline = geometry.toString();
    if (outline.length() > LONGEST_OUTLINE) {
      throw new Unusable("its outline is too fine: take the ultra generalised one");
    }
    return outline;
  }

  /** Whether there are points at that depth, all of them in the right place. */
  private static boolean isDrawn(JsonNode coordinates, int depth) {
    if (depth == 0) {
      return isPoint(coordinates);
    }
    if (!coordinates.isArray() || coordinates.isEmpty()) {
      return false;
    }
    for (JsonNode one : coordinates) {
      if (!isDrawn(one, depth - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPoint(JsonNode point) {
    return point.path(0).isNumber()
        && point.path(1).isNumber()
        && point.path(0).asDouble() > WEST
        && point.path(0).asDouble() < EAST
        && point.path(1).asDouble() > SOUTH
        && point.path(1).asDouble() < NORTH;
  }

  private static Optional<String> text(JsonNode properties, Pattern field) {
    return properties.properties().stream()
        .filter(entry -> field.matcher(entry.getKey()).matches())
        .map(Map.Entry::getValue)
        .filter(JsonNode::isTextual)
        .map(value -> value.asText().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}

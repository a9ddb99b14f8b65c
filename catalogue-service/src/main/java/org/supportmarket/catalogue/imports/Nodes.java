package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Looks into JSON of which nobody knows whether it keeps to its schema. */
final class Nodes {
  /** More of anything within one record is a mistake or meant to harm. */
  private static final int MOST = 100;

  private static final int LONGEST_ID = 100;

  private Nodes() {}

  /** A single value as it was written, or null. */
  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  /** The objects of a list, at most a hundred; none if it is no list. */
  static List<JsonNode> objects(JsonNode object, String field) {
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode one : object.path(field)) {
      if (one.isObject() && objects.size() < MOST) {
        objects.add(one);
      }
    }
    return objects;
  }

  /** A foreign id; without one it is a bad record. */
  static String id(JsonNode object, String what) {
    String id = Clean.text(text(object, "id"));
    if (id == null || id.length() > LONGEST_ID) {
      throw new BadRecord("The " + what + " has no id, or one that is too long.");
    }
    return id;
  }
}

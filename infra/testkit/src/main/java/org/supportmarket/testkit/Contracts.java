package org.supportmarket.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One sample CloudEvent of each type. The producer proves that its events look like the sample, the
 * consumer that it can take the sample in; so neither changes alone.
 */
public final class Contracts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Contracts() {}

  /** The sample event of {@code contracts/<name>.json}, such as {@code listing-changed}. */
  public static JsonNode event(String name) {
    String file = "/contracts/" + name + ".json";
    try (InputStream in = Contracts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no contract " + file);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample event's {@code data}. */
  public static JsonNode data(String name) {
    return event(name).path("data");
  }

  /**
   * Fails unless {@code event} has the same fields with the same kinds of values as the sample; the
   * values may differ, {@code type} and {@code specversion} may not. A null in either is taken for
   * any kind.
   */
  public static void assertKept(String name, JsonNode event) {
    JsonNode sample = event(name);
    List<String> differences = new ArrayList<>();
    compare("", sample, event, differences);
    for (String field : List.of("type", "specversion")) {
      if (!sample.path(field).equals(event.path(field))) {
        differences.add(field + " is " + event.path(field) + ", not " + sample.path(field));
      }
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "The event does not keep the contract %s: %s%n%s"
              .formatted(name, String.join("; ", differences), event.toPrettyString()));
    }
  }

  private static void compare(
      String path, JsonNode sample, JsonNode event, List<String> differences) {
    if (sample.isNull() || event.isNull()) {
      return;
    }
    if (!kind(sample).equals(kind(event))) {
      differences.add(path + " is " + kind(event) + ", not " + kind(sample));
    } else if (sample.isObject()) {
      for (Map.Entry<String, JsonNode> field : sample.properties()) {
        String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        if (event.has(field.getKey())) {
          compare(inner, field.getValue(), event.get(field.getKey()), differences);
        } else {
          differences.add(inner + " is missing");
        }
      }
      for (Map.Entry<String, JsonNode> field : event.properties()) {
        if (!sample.has(field.getKey())) {
          differences.add(
              (path.isEmpty() ? "" : path + ".") + field.getKey() + " is not in the contract");
        }
      }
    } else if (sample.isArray() && !sample.isEmpty()) {
      event.forEach(one -> compare(path + "[]", sample.get(0), one, differences));
    }
  }

  private static String kind(JsonNode node) {
    return node.isIntegralNumber()
        ? "an integer"
        : "a " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}

package org.supportmarket.ordering.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Takes a file of outlines, some at a time; can be repeated. */
@ApplicationScoped
public class ImportBoundaries {
  private static final int AT_ONCE = 25;
  private static final int MOST_TOLD = 100;

  private final TakeBoundaries takeBoundaries;
  private final ObjectMapper json;
  private final Clock clock;

  ImportBoundaries(TakeBoundaries takeBoundaries, ObjectMapper json, Clock clock) {
    this.takeBoundaries = takeBoundaries;
    this.json = json;
    this.clock = clock;
  }

  /** Takes what a file of our own holds. */
  public void load(byte[] geoJson) {
    run(geoJson);
  }

  /** Refuses with import_unreadable what is no GeoJSON. */
  BoundaryReport run(byte[] geoJson) {
    Instant now = clock.instant();
    List<BoundaryReport.Skipped> skipped = new ArrayList<>();
    List<Boundary> usable = new ArrayList<>();
    int read = 0;
    for (JsonNode feature : features(geoJson)) {
      read++;
      try {
        usable.add(BoundaryFeature.read(feature));
      } catch (BoundaryFeature.Unusable why) {
        if (skipped.size() < MOST_TOLD) {
          String name = BoundaryFeature.nameOf(feature);
          skipped.add(new BoundaryReport.Skipped(read, name, why.getMessage()));
        }
      }
    }
    int taken = 0;
    for (int from = 0; from < usable.size(); from += AT_ONCE) {
      taken +=
          takeBoundaries.take(usable.subList(from, Math.min(usable.size(), from + AT_ONCE)), now);
    }
    return new BoundaryReport("boundaries", read, taken, usable.size() - taken, skipped);
  }

  private JsonNode features(byte[] geoJson) {
    try {
      JsonNode file = json.readTree(geoJson);
      if (file != null && file.path("features").isArray() && !file.path("features").isEmpty()) {
        return file.path("features");
      }
    } catch (IOException notJson) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static Refusal unreadable() {
    return Refusal.of(
        OrderingProblem.IMPORT_UNREADABLE,
        "Send GeoJSON: a FeatureCollection with an outline of each district.");
  }
}

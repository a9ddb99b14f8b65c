package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Where people have to live for a service of a feed: districts by name, or around a point. */
record ForeignArea(List<String> districts, Integer radiusKm, Double latitude, Double longitude) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_NAME = 100;
  private static final int WIDEST_KM = 100;

  static ForeignArea of(JsonNode service) {
    List<String> districts = new ArrayList<>();
    ForeignArea around = new ForeignArea(List.of(), null, null, null);
    for (JsonNode area : Nodes.objects(service, "service_areas")) {
      ForeignArea point = point(area);
      if (point != null) {
        around = point;
      }
      String name = Clean.text(Nodes.text(area, "name"));
      boolean isDistrict = point == null || point.radiusKm() == null;
      if (isDistrict
          && name != null
          && name.length() <= LONGEST_NAME
          && !districts.contains(name)) {
        districts.add(name);
      }
    }
    return new ForeignArea(
        List.copyOf(districts), around.radiusKm(), around.latitude(), around.longitude());
  }

  String firstDistrict() {
    return districts.isEmpty() ? null : districts.getFirst();
  }

  /** As our own feed tells a radius; other shapes are more than we can keep. */
  private static ForeignArea point(JsonNode area) {
    String extent = Nodes.text(area, "extent");
    if (extent == null || !extent.startsWith("{")) {
      return null;
    }
    try {
      JsonNode feature = JSON.readTree(extent);
      JsonNode at = feature.path("geometry").path("coordinates");
      if (!"Point".equals(Nodes.text(feature.path("geometry"), "type"))
          || Math.abs(at.path(0).asDouble(999)) > 180
          || Math.abs(at.path(1).asDouble(999)) > 90) {
        return null;
      }
      int radius = feature.path("properties").path("radius_km").asInt(0);
      return new ForeignArea(
          List.of(),
          radius >= 1 && radius <= WIDEST_KM ? radius : null,
          at.path(1).asDouble(),
          at.path(0).asDouble());
    } catch (JsonProcessingException noJson) {
      return null;
    }
  }
}

package org.supportmarket.catalogue.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;

/** The words of the sample: invented providers, what they offer, and the districts they are in. */
record SampleFiles(
    Map<String, District> districts,
    List<JsonNode> providers,
    Map<String, JsonNode> offers,
    Map<String, JsonNode> accreditations) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static SampleFiles read() {
    Map<String, District> districts = readDistricts();
    List<JsonNode> providers = new ArrayList<>();
    file("providers.json").forEach(providers::add);
    return new SampleFiles(
        districts, providers, by("key", "offers.json"), by("kind", "accreditations.json"));
  }

  /** Its districts, for people to search near. */
  static List<Place> places() {
    return readDistricts().values().stream()
        .map(
            district ->
                new Place(
                    PlaceKind.DISTRICT,
                    district.name(),
                    null,
                    district.middle().latitude(),
                    district.middle().longitude()))
        .toList();
  }

  private static Map<String, District> readDistricts() {
    Map<String, District> districts = new LinkedHashMap<>();
    for (JsonNode feature : file("districts.geojson").path("features")) {
      District district = District.of(feature);
      districts.put(district.name(), district);
    }
    return districts;
  }

  private static Map<String, JsonNode> by(String key, String name) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    for (JsonNode entry : file(name)) {
      entries.put(entry.path(key).asText(), entry);
    }
    return entries;
  }

  private static JsonNode file(String name) {
    try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

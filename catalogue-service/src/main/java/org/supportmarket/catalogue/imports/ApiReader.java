package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads locations of the Commission's API, one JSON object a line. Real objects often break the
 * published schema, so only what is needed has to be there, and a number may be text.
 */
final class ApiReader {
  private final ObjectMapper json;
  private final ImportReport report;

  private ApiReader(ObjectMapper json, ImportReport report) {
    this.json = json;
    this.report = report;
  }

  static void read(
      FileLines lines, ObjectMapper json, ImportReport report, Consumer<CqcLocation> to)
      throws IOException {
    ApiReader reader = new ApiReader(json, report);
    for (FileLine line = lines.next(); line != null; line = lines.next()) {
      if (!line.text().isBlank()) {
        reader.read(line, to);
      }
    }
  }

  private void read(FileLine line, Consumer<CqcLocation> to) {
    report.read();
    try {
      JsonNode object = json.readTree(line.text());
      if (!object.isObject()) {
        throw new BadRecord("It is no JSON object.");
      }
      to.accept(location(object));
    } catch (JsonProcessingException notJson) {
      report.skip(line.number(), "It is no JSON.");
    } catch (BadRecord bad) {
      report.skip(line.number(), bad.getMessage());
    }
  }

  private static CqcLocation location(JsonNode object) {
    String id = Clean.id("locationId", text(object, "locationId"));
    String name = Clean.text(text(object, "name"));
    if (name == null) {
      throw new BadRecord("It has no name.");
    }
    CqcRating rating = CqcRating.of(object);
    Double latitude = coordinate(object, "onspdLatitude", 90);
    Double longitude = coordinate(object, "onspdLongitude", 180);
    boolean placed = latitude != null && longitude != null;
    return new CqcLocation(
        ImportKind.CQC_API,
        id,
        Clean.id("providerId", text(object, "providerId")),
        null,
        name,
        Clean.joined(
            text(object, "postalAddressLine1"),
            text(object, "postalAddressLine2"),
            text(object, "postalAddressTownCity"),
            text(object, "postalAddressCounty")),
        Clean.text(text(object, "postalCode")),
        Clean.authority(text(object, "localAuthority")),
        placed ? latitude : null,
        placed ? longitude : null,
        Clean.text(text(object, "mainPhoneNumber")),
        Clean.website(text(object, "website")),
        names(object.path("gacServiceTypes")),
        whom(object),
        rating.words(),
        rating.publishedOn(),
        Clean.date("lastReport", text(object.path("lastReport"), "publicationDate")),
        CqcRating.past(object),
        dormantSince(object),
        deregisteredOn(object));
  }

  private static LocalDate deregisteredOn(JsonNode object) {
    String status = text(object, "registrationStatus");
    if ("Registered".equalsIgnoreCase(status)) {
      return null;
    }
    if (!"Deregistered".equalsIgnoreCase(status)) {
      throw new BadRecord("Its registrationStatus is neither Registered nor Deregistered.");
    }
    LocalDate date = Clean.date("deregistrationDate", text(object, "deregistrationDate"));
    if (date == null) {
      throw new BadRecord("It is deregistered without a deregistrationDate.");
    }
    return date;
  }

  private static LocalDate dormantSince(JsonNode object) {
    if (!"Y".equalsIgnoreCase(text(object, "dormancy"))) {
      return null;
    }
    LocalDate since = Clean.date("dormancyStartDate", text(object, "dormancyStartDate"));
    return since == null ? Clean.date("registrationDate", text(object, "registrationDate")) : since;
  }

  private static Double coordinate(JsonNode object, String field, double most) {
    JsonNode value = object.path(field);
    double degrees = value.asDouble(Double.NaN);
    return Math.abs(degrees) <= most && (value.isNumber() || value.isTextual()) ? degrees : null;
  }

  /** Names and descriptions in lower case: the service types' table knows both. */
  private static Set<String> names(JsonNode list) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : list) {
      for (String field : new String[] {"name", "description"}) {
        String name = Clean.text(text(one, field));
        if (name != null) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** Newer objects say it as specialisms, older ones as bands of people. */
  private static Set<String> whom(JsonNode object) {
    Set<String> whom = names(object.path("specialisms"));
    whom.addAll(names(object.path("serviceUserBands")));
    return whom;
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}

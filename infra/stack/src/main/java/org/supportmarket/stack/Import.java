package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * {@code infra/import}: hands a file to the service it is for and tells what that made of it:
 * budgets and boundaries to ordering, everything else to the catalogue.
 */
final class Import {
  private static final String OPEN_REFERRAL = "openreferral";
  private static final String BUDGETS = "budgets";
  private static final String BOUNDARIES = "boundaries";
  private static final Set<String> OF_ORDERING = Set.of(BUDGETS, BOUNDARIES);
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "cqc-directory",
          "text/csv",
          "cqc-api",
          "application/x-ndjson",
          "postcodes",
          "text/csv",
          BUDGETS,
          "text/csv",
          BOUNDARIES,
          "application/geo+json",
          OPEN_REFERRAL,
          "application/json");

  private final Settings settings;
  private final Progress progress;

  Import(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  int run(String kind, String name) {
    String mediaType = MEDIA_TYPES.get(kind);
    if (mediaType == null) {
      throw new Trouble(
          ("There is no import of the kind \"%s\"; there are cqc-directory, cqc-api, postcodes,"
                  + " openreferral, budgets and boundaries.")
              .formatted(kind));
    }
    if (kind.equals(OPEN_REFERRAL) && name.matches("[A-Za-z][A-Za-z0-9+.-]*://.*")) {
      print(send("openreferral-feed", mediaType, BodyPublishers.ofString(address(name))));
      return 0;
    }
    Path file = Path.of(name);
    if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      throw new Trouble("The file \"%s\" is not there or cannot be read.".formatted(name));
    }
    try {
      String path = kind.equals(OPEN_REFERRAL) ? kind + "?name=" + plain(file) : kind;
      print(send(path, mediaType, BodyPublishers.ofFile(file)));
    } catch (FileNotFoundException gone) {
      throw new Trouble("The file \"%s\" is not there or cannot be read.".formatted(name));
    }
    return 0;
  }

  private static String address(String feed) {
    return Admin.JSON.createObjectNode().put("address", feed).toString();
  }

  /** The file's name as an address may hold it. */
  private static String plain(Path file) {
    String name = file.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
    return name.length() > 100 ? name.substring(0, 100) : name;
  }

  private JsonNode send(String path, String mediaType, HttpRequest.BodyPublisher body) {
    Part service = OF_ORDERING.contains(path) ? Part.ORDERING : Part.CATALOGUE;
    return new OperatorCall(settings, service)
        .send("/api/v1/imports/" + path, "POST", mediaType, body);
  }

  private void print(JsonNode report) {
    progress.line("Import of " + report.path("kind").asText());
    for (String figure : new String[] {"read", "taken", "changed", "unchanged", "withdrawn"}) {
      if (report.has(figure)) {
        progress.line("  %-10s %,9d".formatted(figure, report.path(figure).asLong()));
      }
    }
    if (!report.path("ignored").isEmpty()) {
      progress.line("Left out, because they are not what we list:");
      report
          .path("ignored")
          .properties()
          .forEach(e -> progress.line("  %,9d  %s".formatted(e.getValue().asLong(), e.getKey())));
    }
    if (!report.path("skipped").isEmpty()) {
      progress.line("Skipped, because something is wrong with them:");
      report
          .path("skipped")
          .forEach(
              row ->
                  progress.line(
                      "  line %-7d %s".formatted(row.path("line").asLong(), reason(row))));
    }
    if (report.path("stopped").isTextual()) {
      progress.line("It was not read to its end: " + report.path("stopped").asText());
    }
  }

  private static String reason(JsonNode row) {
    String id = row.path("id").isTextual() ? row.path("id").asText() + ": " : "";
    return id + row.path("reason").asText();
  }
}

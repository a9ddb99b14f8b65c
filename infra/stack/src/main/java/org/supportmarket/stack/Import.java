package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** {@code infra/import}: hands a file to the catalogue and tells what it made of it. */
final class Import {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "cqc-directory", "text/csv", "cqc-api", "application/x-ndjson", "postcodes", "text/csv");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

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
          "There is no import of the kind \"%s\"; there are cqc-directory, cqc-api and postcodes."
              .formatted(kind));
    }
    Path file = Path.of(name);
    if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      throw new Trouble("The file \"%s\" is not there or cannot be read.".formatted(name));
    }
    String token =
        new Tokens(settings).ofClient("operator-cli", Secrets.in(settings.secretsFile()));
    JsonNode answer = send(kind, file, mediaType, token);
    print(answer);
    return 0;
  }

  private JsonNode send(String kind, Path file, String mediaType, String token) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(settings.url(Part.CATALOGUE) + "/api/v1/imports/" + kind))
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", mediaType)
              .header("Accept", "application/json")
              .POST(BodyPublishers.ofFile(file))
              .build();
      HttpResponse<String> answer = Web.send(request);
      if (answer.statusCode() >= 300) {
        throw new Trouble(
            "The catalogue refused the file (%d): %s"
                .formatted(answer.statusCode(), detail(answer.body())));
      }
      return Admin.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw Tokens.notRunning(e);
    }
  }

  private static String detail(String body) {
    try {
      JsonNode problem = Admin.JSON.readTree(body);
      return problem.path("detail").asText(problem.path("title").asText(body));
    } catch (IOException e) {
      return body;
    }
  }

  private void print(JsonNode report) {
    progress.line("Import of " + report.path("kind").asText());
    for (String figure : new String[] {"read", "taken", "changed", "unchanged"}) {
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
                      "  line %-7d %s"
                          .formatted(row.path("line").asLong(), row.path("reason").asText())));
    }
  }
}

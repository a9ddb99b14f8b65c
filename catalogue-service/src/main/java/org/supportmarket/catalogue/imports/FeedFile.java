package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads services from a file one after another, so that a large file needs little memory: a page of
 * a feed, a list of services, or one service after another.
 */
final class FeedFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonParser parser;
  private final ImportReport report;
  private final Consumer<FeedEntry> to;

  private FeedFile(JsonParser parser, ImportReport report, Consumer<FeedEntry> to) {
    this.parser = parser;
    this.report = report;
    this.to = to;
  }

  /** What comes before a place that is no JSON is read, and the report tells of that place. */
  static void read(InputStream file, ImportReport report, Consumer<FeedEntry> to)
      throws IOException {
    try (JsonParser parser = JSON.createParser(file)) {
      new FeedFile(parser, report, to).read();
    }
  }

  private void read() throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> list();
          case START_OBJECT -> pageOrService();
          default -> tell(JSON.getNodeFactory().textNode(parser.getText()), line());
        }
      }
    } catch (JsonProcessingException notJson) {
      report.skip(
          notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr(),
          null,
          "From here on the file is no JSON, and the rest could not be read.");
    }
  }

  private void list() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      tell(JSON.readTree(parser), line);
    }
  }

  /** A page has its services under contents; an object without is a service itself. */
  private void pageOrService() throws IOException {
    int line = line();
    ObjectNode service = JSON.createObjectNode();
    boolean page = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      if (list && field.equals("contents")) {
        page = true;
        list();
      } else {
        service.set(field, JSON.readTree(parser));
      }
    }
    if (!page) {
      tell(service, line);
    }
  }

  private void tell(JsonNode service, int line) {
    to.accept(new FeedEntry(line, service));
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}

package org.supportmarket.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may do what, as a table: one row an endpoint, in a resource file of the service's tests whose
 * head says how to add one. Every cell is tried: those a row lists must be let in, all others must
 * be answered 401 (nobody), 403 or 404.
 */
public final class AccessMatrix {
  private static final Pattern ROW =
      Pattern.compile("(GET|POST|PUT|DELETE|PATCH) (\\S+) :([^<]*?)(?: as (\\S+))?(?: << (.*))?");
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

  private static final int AT_ONCE = 6;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SERVICE = "(a service)";

  private final List<Row> rows;

  private AccessMatrix(List<Row> rows) {
    this.rows = rows;
  }

  /** One endpoint: who is let in, and what is sent to it. */
  record Row(String method, String path, Set<String> allowed, String type, String body) {
    String endpoint() {
      return method + " " + path;
    }

    boolean lets(Actor actor) {
      return allowed.contains(actor.name())
          || allowed.contains("anybody")
          || allowed.contains("signed-in") && actor.username() != null;
    }
  }

  /**
   * Somebody who tries.
   *
   * @param username a sample login, or null for nobody
   * @param variables what stands in paths and bodies, such as {@code person}; others get a new id
   */
  public record Actor(String name, String username, Map<String, String> variables) {
    /** A service's own login, which may read feeds. */
    public static Actor anotherService() {
      return new Actor("feed-reader", SERVICE, Map.of());
    }

    private String token() {
      return username.equals(SERVICE) ? Tokens.feedReader() : Tokens.of(username);
    }
  }

  /** What was tried and what came of it. */
  public record Cell(String endpoint, String actor, int status, String code, boolean right) {}

  /** Reads the table of a service. */
  public static AccessMatrix read(String resource) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new AccessMatrix(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(AccessMatrix::row)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    Matcher parts = ROW.matcher(line.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a row: " + line);
    }
    Set<String> allowed = Set.of(parts.group(3).strip().split("\\s+"));
    String type = parts.group(4) == null ? "application/json" : parts.group(4);
    return new Row(parts.group(1), parts.group(2), allowed, type, parts.group(5));
  }

  /** Endpoints of the service's OpenAPI document without a row, and rows without an endpoint. */
  public Set<String> missing(JsonNode openApi) {
    Set<String> documented = new TreeSet<>();
    openApi
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          String method = operation.getKey().toUpperCase();
                          if (Set.of("GET", "POST", "PUT", "DELETE", "PATCH").contains(method)) {
                            documented.add(method + " " + path.getKey());
                          }
                        }));
    Set<String> listed = new TreeSet<>();
    rows.forEach(row -> listed.add(row.endpoint()));
    Set<String> missing = new TreeSet<>();
    documented.stream().filter(one -> !listed.contains(one)).forEach(missing::add);
    listed.stream()
        .filter(one -> !documented.contains(one))
        .forEach(one -> missing.add("no such endpoint: " + one));
    return missing;
  }

  /**
   * Tries every cell, in the order of the rows; the cells of a row a few at once.
   *
   * @param strangersCodes problem codes by which a 404 says "not yours"; with another code the
   *     actor was let in and something else is not there
   */
  public List<Cell> tryAll(List<Actor> actors, Set<String> strangersCodes) {
    List<Cell> cells = new ArrayList<>();
    try (ExecutorService some = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Row row : rows) {
        actors.stream()
            .map(actor -> some.submit(() -> tried(row, actor, strangersCodes)))
            .toList()
            .forEach(cell -> cells.add(result(cell)));
      }
    }
    return cells;
  }

  private static Cell result(Future<Cell> cell) {
    try {
      return cell.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("A cell could not be tried", e);
    }
  }

  private static Cell tried(Row row, Actor actor, Set<String> strangersCodes) {
    HttpResponse<String> answer = answer(request(row, actor));
    int status = answer.statusCode();
    String code = status < 400 ? null : code(answer);
    boolean refused =
        status == 401
            || status == 403
            || status == 404 && strangersCodes.contains(String.valueOf(code));
    boolean right =
        row.lets(actor)
            ? !refused && (status < 500 || status == 503)
            : refused && (status == 401) == (actor.username() == null);
    return new Cell(row.endpoint(), actor.name(), status, code, right);
  }

  private static HttpRequest request(Row row, Actor actor) {
    String address = RestAssured.baseURI + ":" + RestAssured.port + filled(row.path(), actor);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (actor.username() != null) {
      request.header("Authorization", "Bearer " + actor.token());
    }
    if (row.method().equals("GET")) {
      return request.build();
    }
    String body = row.body() == null ? "{}" : filled(row.body(), actor);
    return request
        .header("Content-Type", row.type())
        .method(row.method(), HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request + " was not answered", e);
    }
  }

  /** The problem's code, or null if the answer is none. */
  private static String code(HttpResponse<String> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      return null;
    }
    try {
      return JSON.readTree(answer.body()).path("code").textValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String text, Actor actor) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> actor.variables().getOrDefault(found.group(1), UUID.randomUUID().toString()));
  }
}

package org.supportmarket.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the service and Elasticsearch and writes down each search that passes, to the
 * byte. So the query sent straight to Elasticsearch is the very one that the service sends.
 */
final class Recorder implements AutoCloseable {
  static {
    // Otherwise the head and the body of an answer are two packets, 40 ms apart.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Set<String> OWN_HEADERS =
      Set.of("host", "content-length", "connection", "transfer-encoding", "expect", "upgrade");

  private final int elasticsearch;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<byte[]> searches = new ArrayList<>();

  /** Listens on a free port. */
  Recorder(int elasticsearch) throws IOException {
    this.elasticsearch = elasticsearch;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The searches that passed since this was last asked. */
  List<byte[]> taken() {
    synchronized (searches) {
      List<byte[]> taken = List.copyOf(searches);
      searches.clear();
      return taken;
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().toString();
      String method = exchange.getRequestMethod();
      if (path.contains("_search") || path.contains("_msearch")) {
        synchronized (searches) {
          searches.add(request(method, path, exchange, body));
        }
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + elasticsearch + path))
              .method(method, BodyPublishers.ofByteArray(body));
      exchange.getRequestHeaders().entrySet().stream()
          .filter(header -> !OWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
          .forEach(header -> header.getValue().forEach(v -> request.header(header.getKey(), v)));
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      answer.headers().map().entrySet().stream()
          .filter(header -> !OWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
          .forEach(header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
      boolean empty = method.equals("HEAD") || answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] request(String method, String path, HttpExchange exchange, byte[] body) {
    StringBuilder head = new StringBuilder();
    head.append("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, path));
    for (String name : List.of("Content-Type", "Accept")) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        head.append("%s: %s\r\n".formatted(name, value));
      }
    }
    head.append("Content-Length: %d\r\n\r\n".formatted(body.length));
    byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] whole = java.util.Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
    client.close();
  }
}

package org.supportmarket.catalogue.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A machine with somebody else's feed, which behaves as the test wants. */
final class OtherFeed implements AutoCloseable {
  private final HttpServer server;
  private volatile Behaviour behaviour;

  /** Answers a request; the query may be empty. */
  interface Behaviour {
    void answer(HttpExchange request, String path, String query) throws IOException;
  }

  OtherFeed(Behaviour behaviour) {
    this.behaviour = behaviour;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        request -> {
          try (request) {
            String query = request.getRequestURI().getQuery();
            this.behaviour.answer(
                request, request.getRequestURI().getPath(), query == null ? "" : query);
          }
        });
    server.start();
  }

  void behave(Behaviour other) {
    behaviour = other;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/feed";
  }

  static void json(HttpExchange request, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    request.getResponseHeaders().add("Content-Type", "application/json");
    request.sendResponseHeaders(200, bytes.length);
    request.getResponseBody().write(bytes);
  }

  static void redirect(HttpExchange request, String to) throws IOException {
    request.getResponseHeaders().add("Location", to);
    request.sendResponseHeaders(302, -1);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

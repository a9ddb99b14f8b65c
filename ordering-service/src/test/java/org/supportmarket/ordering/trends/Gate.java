package org.supportmarket.ordering.trends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.testkit.TestIndices;

/**
 * Stands before Elasticsearch. Shut, it takes connections and never says a word: the worst way to
 * be away. Sockets are held, as one that nobody holds is closed by and by.
 */
final class Gate {
  /** Known to all of the JVM: a profile and its test are loaded apart from each other. */
  private static final String OPEN = "test.gate.open";

  private final ServerSocket server;
  private final List<Socket> held = new ArrayList<>();

  /** A shut one. */
  Gate() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::take);
  }

  int port() {
    return server.getLocalPort();
  }

  /** From now on whoever comes is let through. */
  static void open() {
    System.setProperty(OPEN, "true");
  }

  private void take() {
    try {
      while (!server.isClosed()) {
        Socket one = server.accept();
        held.add(one);
        if (Boolean.getBoolean(OPEN)) {
          let(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void let(Socket in) throws IOException {
    int port = URI.create(TestIndices.url()).getPort();
    Socket through = new Socket(InetAddress.getLoopbackAddress(), port);
    held.add(through);
    Thread.ofVirtual().start(() -> pass(in, through));
    Thread.ofVirtual().start(() -> pass(through, in));
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException dropped) {
      // One of the two has ended; so has the other.
    }
  }
}

package org.supportmarket.ordering.trends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.supportmarket.testkit.TestIndices;

/**
 * Stands before Elasticsearch. Shut, it takes connections and never says a word: the worst way to
 * be away. Sockets are held, as one that nobody holds is closed by and by.
 */
final class Gate {
  private final ServerSocket server;
  private final Set<Socket> held = ConcurrentHashMap.newKeySet();
  private volatile boolean open;

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

  void open() {
    open = true;
    dropAll();
  }

  void shut() {
    open = false;
    dropAll();
  }

  private void dropAll() {
    held.forEach(Gate::drop);
    held.clear();
  }

  private static void drop(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take() {
    try {
      while (!server.isClosed()) {
        Socket one = server.accept();
        held.add(one);
        if (open) {
          let(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void let(Socket in) throws IOException {
    Socket through =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(TestIndices.url()).getPort());
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

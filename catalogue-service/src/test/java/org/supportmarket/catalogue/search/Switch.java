package org.supportmarket.catalogue.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands before a server and lets bytes through, closes connections, or leaves them hanging. Its
 * state is a system property, because a test and its profile are loaded by different loaders.
 */
final class Switch {
  private static final String STATE = "test.switch";
  private static final String OFF = "off";
  private static final String SILENT = "silent";
  private static final String ON = "on";

  private Switch() {}

  /** Opens a door before the server's port, switched off; returns the door's port. */
  static int before(int target) {
    off();
    try {
      ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(() -> accept(door, target));
      return door.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void off() {
    System.setProperty(STATE, OFF);
  }

  static void on() {
    System.setProperty(STATE, ON);
  }

  /** Takes connections and requests, and never answers. */
  static void silent() {
    System.setProperty(STATE, SILENT);
  }

  private static boolean is(String state) {
    return state.equals(System.getProperty(STATE));
  }

  private static void accept(ServerSocket door, int target) {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (is(OFF)) {
          client.close();
        } else {
          Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
          Thread.ofVirtual().start(() -> copy(client, server));
          Thread.ofVirtual().start(() -> copy(server, client));
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] some = new byte[8192];
      for (int read = in.read(some); read >= 0 && !is(OFF); read = in.read(some)) {
        if (is(ON)) {
          out.write(some, 0, read);
        }
      }
    } catch (IOException cut) {
      // The other direction has closed both.
    }
  }
}

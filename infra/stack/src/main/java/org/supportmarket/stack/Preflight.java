package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Looks before anything is started whether the machine has what the stack needs. */
final class Preflight {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long DISK_MEGABYTES = 2048;
  private static final long SERVERS_MEGABYTES = 2048;
  private static final long SERVICE_MEGABYTES = 300;

  private Preflight() {}

  static void check(Settings settings, Places places, Collection<Part> parts) {
    rightMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    for (Part part : parts) {
      if (!free("127.0.0.1", settings.port(part)) || !free("::1", settings.port(part))) {
        throw new Trouble(
            "Port %d, for %s, is taken by another program: end that, or set SUPPORT_MARKET_PORT to another number (eight ports from it are used)."
                .formatted(settings.port(part), part.title()));
      }
    }
    long services = parts.stream().filter(Part::isService).count();
    enough(
        "memory",
        availableMemory() / MEGABYTE,
        SERVERS_MEGABYTES + services * SERVICE_MEGABYTES,
        "end other programs and try again");
    Places.made(places.data());
    enough(
        "disk space for " + places.data(),
        places.data().toFile().getUsableSpace() / MEGABYTE,
        DISK_MEGABYTES,
        "make room, or set SUPPORT_MARKET_DATA to a folder on another disk");
  }

  static void rightMachine(String system, String processor) {
    if (!system.equals("Linux") || !processor.equals("amd64")) {
      throw new Trouble(
          "The local servers are built for Linux on x86-64, and this is %s on %s: use a virtual machine."
              .formatted(system, processor));
    }
  }

  static void enough(String what, long megabytes, long needed, String remedy) {
    if (megabytes < needed) {
      throw new Trouble(
          "There are %d MB of %s left, %d MB are needed: %s."
              .formatted(megabytes, what, needed, remedy));
    }
  }

  private static boolean free(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port), 1);
      return true;
    } catch (IOException e) {
      // Without IPv6 nobody can be at that address either.
      return e.getMessage() != null && e.getMessage().contains("Cannot assign requested address");
    }
  }

  private static long availableMemory() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/meminfo"))) {
        if (line.startsWith("MemAvailable:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
      return Long.MAX_VALUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

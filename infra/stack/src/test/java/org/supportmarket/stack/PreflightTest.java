package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir Path folder;

  @Test
  void aTakenPortIsToldWithItsUserAndTheRemedy() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();
      Settings settings = new Settings(folder, folder, port - Part.POSTGRES.offset(), true, false);

      Trouble trouble =
          assertThrows(
              Trouble.class,
              () -> Preflight.check(settings, Places.of(settings), List.of(Part.POSTGRES)));

      assertEquals(
          "Port %d, for postgres, is taken by another program: end that, or set SUPPORT_MARKET_PORT"
                  .formatted(port)
              + " to another number (eight ports from it are used).",
          trouble.getMessage());
    }
  }

  @Test
  void tooLittleIsToldWithHowMuchIsNeeded() {
    Trouble trouble =
        assertThrows(
            Trouble.class,
            () -> Preflight.enough("memory", 500, 2048, "end other programs and try again"));

    assertEquals(
        "There are 500 MB of memory left, 2048 MB are needed: end other programs and try again.",
        trouble.getMessage());
  }

  @Test
  void anotherKindOfMachineIsToldAtOnce() {
    Trouble trouble =
        assertThrows(Trouble.class, () -> Preflight.rightMachine("Mac OS X", "aarch64"));

    assertEquals(
        "The local servers are built for Linux on x86-64, and this is Mac OS X on aarch64:"
            + " use a virtual machine.",
        trouble.getMessage());
  }
}

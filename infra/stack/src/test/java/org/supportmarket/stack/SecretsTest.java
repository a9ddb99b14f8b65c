package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void aSecretStaysTheSameOverStarts() {
    String first = secrets(folder).of("postgres");

    assertEquals(first, secrets(folder).of("postgres"));
    assertTrue(first.matches("[0-9a-f]{32}"), first);
  }

  @Test
  void noTwoSecretsAreAlike() {
    assertNotEquals(secrets(folder).of("postgres"), secrets(folder).of("keycloak"));
    assertNotEquals(
        secrets(folder).of("postgres"), secrets(folder.resolve("other")).of("postgres"));
  }

  @Test
  void nobodyElseMayReadThem() throws IOException {
    secrets(folder).of("postgres");

    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
  }

  private static Secrets secrets(Path folder) {
    return Secrets.in(folder.resolve("secrets.properties"));
  }
}

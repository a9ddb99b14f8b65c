package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
  @TempDir Path home;
  private RealmFile files;
  private Secrets secrets;

  @BeforeEach
  void aProjectWithARealm() throws IOException {
    Files.createDirectories(home.resolve("infra/realm"));
    secrets = Secrets.in(home.resolve("secrets.properties"));
    files = new RealmFile(new Settings(home, home, 9000, true, false), secrets);
  }

  @Test
  void blanksAreFilled() throws IOException {
    write(
        "{\"a\": \"${web}/x\", \"b\": \"${secret:web-frontend}\", \"c\": \"${id:user:holder1}\"}");

    assertEquals(
        "{\"a\":\"http://localhost:9000/x\",\"b\":\"%s\",\"c\":\"08385e8d-bf1b-330c-bcfc-3c8a377eb846\"}"
            .formatted(secrets.of("web-frontend")),
        files.read("realm.json").toString());
  }

  @Test
  void aBlankNobodyKnowsIsAMistake() throws IOException {
    write("{\"a\": \"${wed}\"}");

    assertThrows(IllegalStateException.class, () -> files.read("realm.json"));
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve("infra/realm/realm.json"), text);
  }
}

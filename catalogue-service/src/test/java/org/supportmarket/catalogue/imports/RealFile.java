package org.supportmarket.catalogue.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real data beside the project, never copied into it. */
final class RealFile {
  private RealFile() {}

  /** The file, or the test is skipped and says why. */
  static byte[] read(String name) {
    Path file =
        Path.of(System.getProperty("support-market.home", ".."))
            .resolveSibling("shared")
            .resolve("data")
            .resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        "Skipped: the real file " + name + " is not beside the project in ../shared/data");
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

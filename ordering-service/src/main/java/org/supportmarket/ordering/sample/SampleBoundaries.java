package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.supportmarket.ordering.boundary.ImportBoundaries;

/** Where the sample's districts lie: the same outlines as in the catalogue's sample. */
@ApplicationScoped
class SampleBoundaries {
  private static final String FILE = "/sample/districts.geojson";

  private final ImportBoundaries importBoundaries;

  SampleBoundaries(ImportBoundaries importBoundaries) {
    this.importBoundaries = importBoundaries;
  }

  /** Repeatable. */
  void begin() {
    try (InputStream file = SampleBoundaries.class.getResourceAsStream(FILE)) {
      importBoundaries.load(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}

package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.RegisterPlaces;

/** Takes a file of postcodes or outcodes, batch by batch: it may come twice. */
@ApplicationScoped
class ImportPlaces {
  private static final int BATCH = 2_000;

  private final RegisterPlaces registerPlaces;

  ImportPlaces(RegisterPlaces registerPlaces) {
    this.registerPlaces = registerPlaces;
  }

  ImportReport run(InputStream file) throws IOException {
    ImportReport report = new ImportReport(ImportKind.POSTCODES);
    PlacesReader.Contents contents = PlacesReader.read(new FileLines(file), report);
    int changed = register(contents.places());
    for (int i = 0; i < contents.places().size(); i++) {
      report.taken(i < changed);
    }
    register(contents.middles());
    return report;
  }

  private int register(List<Place> places) {
    int changed = 0;
    for (int from = 0; from < places.size(); from += BATCH) {
      changed +=
          registerPlaces.register(places.subList(from, Math.min(places.size(), from + BATCH)));
    }
    return changed;
  }
}

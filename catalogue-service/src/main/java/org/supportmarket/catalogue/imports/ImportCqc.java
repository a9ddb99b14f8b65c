package org.supportmarket.catalogue.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Imports a file of the Care Quality Commission: social care only, as often as one likes. Works in
 * batches, because an open transaction holds the feed back for everybody.
 */
@ApplicationScoped
class ImportCqc {
  private static final int BATCH = 50;

  private final ObjectMapper json;
  private final ServiceTypes serviceTypes;
  private final TakeLocations takeLocations;

  ImportCqc(ObjectMapper json, ServiceTypes serviceTypes, TakeLocations takeLocations) {
    this.json = json;
    this.serviceTypes = serviceTypes;
    this.takeLocations = takeLocations;
  }

  ImportReport run(ImportKind kind, InputStream file) throws IOException {
    ImportReport report = new ImportReport(kind);
    Map<String, ServiceType> types = serviceTypes.bySpelling();
    List<CqcLocation> locations = read(kind, file, types, report);
    for (int from = 0; from < locations.size(); from += BATCH) {
      List<CqcLocation> batch = locations.subList(from, Math.min(locations.size(), from + BATCH));
      for (TakeLocation.Outcome outcome : takeLocations.take(batch, types)) {
        switch (outcome) {
          case CHANGED -> report.taken(true);
          case UNCHANGED -> report.taken(false);
          case DEREGISTERED -> report.ignore(ImportReport.DEREGISTERED);
        }
      }
    }
    return report;
  }

  /** Social care only, and a location that a file tells of several times only once. */
  private List<CqcLocation> read(
      ImportKind kind, InputStream file, Map<String, ServiceType> types, ImportReport report)
      throws IOException {
    Map<String, CqcLocation> byId = new LinkedHashMap<>();
    FileLines lines = new FileLines(file);
    Set<String> spellings = new HashSet<>();
    java.util.function.Consumer<CqcLocation> keep =
        location -> {
          spellings.addAll(location.services());
          if (ServiceTypes.among(location.services(), types).isEmpty()) {
            report.ignore(ImportReport.NOT_SOCIAL_CARE);
          } else if (byId.merge(location.locationId(), location, CqcLocation::and) != location) {
            report.ignore(ImportReport.REPEATED_LOCATION);
          }
        };
    switch (kind) {
      case CQC_DIRECTORY -> DirectoryReader.read(lines, report, keep);
      case CQC_API -> ApiReader.read(lines, json, report, keep);
      case POSTCODES, OPENREFERRAL ->
          throw new IllegalArgumentException("That is no file of the CQC");
    }
    report.unknown(serviceTypes.unknownAmong(spellings));
    if (report.readSoFar() == 0) {
      throw Refusal.of(
          CatalogueProblem.IMPORT_UNREADABLE, "There is nothing in this file for us to read.");
    }
    return new ArrayList<>(byId.values());
  }
}

package org.supportmarket.catalogue.imports;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Reads the care directory (CSV). Before the line with the column names there may be others, such
 * as a title and the date of the export. Rows without a location describe the provider as a whole;
 * its places have rows of their own.
 */
final class DirectoryReader {
  private static final int HEADER_WITHIN = 30;

  private final CsvRecords records;
  private final ImportReport report;
  private Columns columns;

  private DirectoryReader(CsvRecords records, ImportReport report) {
    this.records = records;
    this.report = report;
  }

  static void read(FileLines lines, ImportReport report, Consumer<CqcLocation> to)
      throws IOException {
    new DirectoryReader(new CsvRecords(lines), report).read(to);
  }

  private void read(Consumer<CqcLocation> to) throws IOException {
    columns = findColumns();
    for (CsvRecords.Row row = next(); row != null; row = next()) {
      report.read();
      try {
        CqcLocation location = location(row.values());
        if (location == null) {
          report.ignore(ImportReport.PROVIDER_ROW);
        } else {
          to.accept(location);
        }
      } catch (BadRecord bad) {
        report.skip(row.line(), bad.getMessage());
      }
    }
  }

  private Columns findColumns() throws IOException {
    for (int i = 0; i < HEADER_WITHIN; i++) {
      CsvRecords.Row row = records.next(0);
      if (row == null) {
        break;
      }
      if (Columns.areNamedIn(row.values())) {
        return new Columns(row.values());
      }
    }
    throw Refusal.of(
        CatalogueProblem.IMPORT_UNREADABLE,
        "This is not the CQC's care directory: no line names the columns we need (Name, Service"
            + " types, CQC Provider ID, CQC Location ID).");
  }

  private CsvRecords.Row next() throws IOException {
    return records.next(columns.count());
  }

  private CqcLocation location(List<String> row) {
    if (row.size() != columns.count()) {
      throw new BadRecord(
          "It has "
              + row.size()
              + " columns, not "
              + columns.count()
              + "; is a quotation mark missing?");
    }
    if (Clean.text(columns.of(row, "cqc location id")) == null) {
      Clean.id("CQC provider id", columns.of(row, "cqc provider id"));
      return null;
    }
    String id = Clean.id("CQC location id", columns.of(row, "cqc location id"));
    String name = Clean.text(columns.of(row, "name"));
    if (name == null) {
      throw new BadRecord("It has no name.");
    }
    String provider = Clean.text(columns.of(row, "provider name"));
    return new CqcLocation(
        ImportKind.CQC_DIRECTORY,
        id,
        Clean.id("CQC provider id", columns.of(row, "cqc provider id")),
        provider,
        name,
        Clean.joined(
            columns.of(row, "address 1"),
            columns.of(row, "address 2"),
            columns.of(row, "town/city"),
            columns.of(row, "county")),
        Clean.text(columns.of(row, "postcode")),
        Clean.authority(columns.of(row, "local authority")),
        null,
        null,
        Clean.text(columns.of(row, "phone number")),
        Clean.website(columns.of(row, "website")),
        split(columns.of(row, "service types")),
        split(columns.of(row, "specialisms/services")),
        null,
        null,
        Clean.date("report publication date", columns.of(row, "report publication date")),
        List.of(),
        null,
        null);
  }

  private static Set<String> split(String list) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : list.split(",")) {
      String clean = Clean.text(value);
      if (clean != null) {
        values.add(clean.toLowerCase(Locale.ROOT));
      }
    }
    return values;
  }
}

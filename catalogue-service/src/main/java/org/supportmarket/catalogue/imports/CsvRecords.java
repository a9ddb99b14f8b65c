package org.supportmarket.catalogue.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a CSV file, one after another, so that a broken one spoils no other: an opening
 * quotation mark without its fellow would otherwise swallow the rest of the file.
 */
final class CsvRecords {
  /** An address in quotation marks may go over some lines. */
  private static final int MOST_LINES = 6;

  private final FileLines lines;

  CsvRecords(FileLines lines) {
    this.lines = lines;
  }

  /** A record's values, by the line it begins on. A line that can't be read has one value. */
  record Row(int line, List<String> values) {}

  /** The next record that is not blank, or null; 0 columns means any number is right. */
  Row next(int columns) throws IOException {
    FileLine first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    List<String> alone = values(first.text());
    return isWhole(alone, columns) ? new Row(first.number(), alone) : joined(first, columns);
  }

  /** The record goes on in further lines, or is broken: then only its first line is lost. */
  private Row joined(FileLine first, int columns) throws IOException {
    Deque<FileLine> further = new ArrayDeque<>();
    StringBuilder text = new StringBuilder(first.text());
    boolean open = isOpen(first.text());
    while (open && further.size() < MOST_LINES) {
      FileLine line = lines.next();
      if (line == null) {
        break;
      }
      further.push(line);
      text.append('\n').append(line.text());
      open = isOpen(text);
    }
    List<String> together = open ? null : values(text.toString());
    if (!further.isEmpty() && isWhole(together, columns)) {
      return new Row(first.number(), together);
    }
    further.forEach(lines::giveBack);
    List<String> alone = values(first.text());
    return new Row(first.number(), alone == null ? List.of(first.text()) : alone);
  }

  private static boolean isWhole(List<String> values, int columns) {
    return values != null && (columns == 0 || values.size() == columns);
  }

  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Null if it is no CSV. */
  private static List<String> values(String text) {
    if (isOpen(text)) {
      return null;
    }
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? records.getFirst().toList() : null;
    } catch (IOException | UncheckedIOException notCsv) {
      return null;
    }
  }
}

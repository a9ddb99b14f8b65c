package org.supportmarket.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;

/**
 * A data folder is for sample data or for real data, for ever: sample users must never come into a
 * real one. The sample is a function of the day it was first loaded, which is kept here too.
 */
final class DataKind {
  private static final ZoneId PEOPLES_DAYS = ZoneId.of("Europe/London");

  private DataKind() {}

  /** Marks a new folder, and refuses one of the other kind. */
  static void claim(Settings settings) {
    Path file = file(settings);
    Properties kind = read(file);
    if (kind.isEmpty()) {
      kind.setProperty("sample", String.valueOf(settings.sample()));
      kind.setProperty("date", LocalDate.now(PEOPLES_DAYS).toString());
      write(file, kind);
      return;
    }
    boolean sample = Boolean.parseBoolean(kind.getProperty("sample"));
    if (sample != settings.sample()) {
      throw new Trouble(
          sample
              ? "The folder %s holds sample data: set SUPPORT_MARKET_DATA to another one, or leave out --empty."
                  .formatted(settings.data())
              : "The folder %s was started without sample data: set SUPPORT_MARKET_DATA to another one, or add --empty."
                  .formatted(settings.data()));
    }
  }

  /** The day the sample data is made for: the first start's. */
  static LocalDate sampleDate(Settings settings) {
    String date = read(file(settings)).getProperty("date");
    return date == null ? LocalDate.now(PEOPLES_DAYS) : LocalDate.parse(date);
  }

  private static Path file(Settings settings) {
    return settings.data().resolve("kind.properties");
  }

  private static Properties read(Path file) {
    Properties kind = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kind.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return kind;
  }

  private static void write(Path file, Properties kind) {
    Places.made(file.getParent());
    try (Writer writer = Files.newBufferedWriter(file)) {
      kind.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

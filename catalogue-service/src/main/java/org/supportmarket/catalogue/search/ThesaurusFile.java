package org.supportmarket.catalogue.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the thesaurus; how it is written stands at its head. A line we can't read stops us. */
final class ThesaurusFile {
  private static final String NAME = "/search/thesaurus.txt";

  private ThesaurusFile() {}

  /** What a line does. */
  enum Kind {
    TWO_WAY,
    ONE_WAY,
    HINT,
    EMPTY
  }

  private static final Map<String, Kind> SIGNS =
      Map.of(" = ", Kind.TWO_WAY, " > ", Kind.ONE_WAY, " ~ ", Kind.HINT);

  /**
   * A line of the file.
   *
   * @param names of the meanings
   * @param phrases that have them, as written in the file
   */
  record Line(int number, Kind kind, List<String> names, List<String> phrases) {}

  static List<Line> read() {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = ThesaurusFile.class.getResourceAsStream(NAME);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(line(number, text.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }

  private static Line line(int number, String text) {
    if (text.startsWith("- ")) {
      return new Line(number, Kind.EMPTY, List.of(), list(text.substring(2)));
    }
    for (Map.Entry<String, Kind> sign : SIGNS.entrySet()) {
      int at = text.indexOf(sign.getKey());
      if (at > 0) {
        List<String> left = list(text.substring(0, at));
        List<String> right = list(text.substring(at + sign.getKey().length()));
        return sign.getValue() == Kind.ONE_WAY
            ? new Line(number, Kind.ONE_WAY, right, left)
            : new Line(number, sign.getValue(), left, right);
      }
    }
    throw new IllegalStateException("Thesaurus: line " + number + " has no sign");
  }

  private static List<String> list(String text) {
    List<String> parts = Stream.of(text.split(",")).map(String::strip).toList();
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw new IllegalStateException("Thesaurus: an empty place in \"" + text + "\"");
    }
    return parts;
  }
}

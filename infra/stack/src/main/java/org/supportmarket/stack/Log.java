package org.supportmarket.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, for messages. */
final class Log {
  private static final int LINES = 15;
  private static final int LONGEST = 400;

  private Log() {}

  /** The last lines with their file's name, indented, or an empty text if there are none. */
  static String tail(Path file) {
    try {
      if (!Files.exists(file)) {
        return "";
      }
      List<String> lines =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      StringBuilder text = new StringBuilder("\nThe end of " + file + ":");
      for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
        text.append("\n  | ").append(line, 0, Math.min(line.length(), LONGEST));
      }
      return text.toString();
    } catch (IOException e) {
      return "\n(Its log " + file + " cannot be read: " + e.getMessage() + ")";
    }
  }
}

package org.supportmarket.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from PostgreSQL's log which statements the service sends for one order. */
final class SentStatements {
  private static final Pattern ENTRY =
      Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL|STATEMENT|ERROR|HINT):  (.*)$");
  private static final Pattern EXECUTED = Pattern.compile("(?s)^execute [^:]+: (.*)$");
  private static final Pattern PARAMETER =
      Pattern.compile("\\$(\\d+) = (NULL|'([^']*+(?:''[^']*+)*+)')(?:, |$)");

  private SentStatements() {}

  /**
   * A statement as it was sent.
   *
   * @param sql with $1, $2 …
   * @param parameters as text, null for NULL
   */
  record Sent(String sql, List<String> parameters) {
    boolean mentions(String text) {
      return parameters.stream().anyMatch(value -> value != null && value.contains(text));
    }

    private boolean ends() {
      return sql.regionMatches(true, 0, "COMMIT", 0, 6);
    }
  }

  /**
   * From the first that names the person to the end of the transaction that names the key, which is
   * itself left out, as is what begins it.
   */
  static List<Sent> of(Path log, long fromByte, String person, String key) {
    List<Logged> all = entries(log, fromByte);
    String process =
        all.stream()
            .filter(entry -> entry.sent().mentions(key))
            .map(Logged::process)
            .findFirst()
            .orElse("");
    List<Sent> found = new ArrayList<>();
    boolean keyed = false;
    for (Logged entry : all) {
      boolean ours = entry.process().equals(process) && !found.isEmpty();
      if (ours && keyed && entry.sent().ends()) {
        return found;
      }
      if (ours || entry.sent().mentions(person) || entry.sent().mentions(key)) {
        found.add(entry.sent());
        keyed |= entry.sent().mentions(key);
      }
    }
    return found;
  }

  private record Logged(String process, Sent sent) {}

  private static List<Logged> entries(Path log, long fromByte) {
    List<Logged> all = new ArrayList<>();
    String process = "";
    String sql = null;
    StringBuilder text = new StringBuilder();
    String kind = "";
    for (String line : (read(log, fromByte) + "\n0 0 0 [0] LOG:  end").split("\n")) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        text.append('\n').append(line.startsWith("\t") ? line.substring(1) : line);
        continue;
      }
      Matcher executed = EXECUTED.matcher(text);
      if (kind.equals("LOG")) {
        sql = executed.matches() ? executed.group(1) : null;
      } else if (kind.equals("DETAIL") && sql != null) {
        all.add(new Logged(process, new Sent(sql, parameters(text.toString()))));
        sql = null;
      }
      if (kind.equals("LOG") && entry.group(2).equals("LOG") && sql != null) {
        all.add(new Logged(process, new Sent(sql, List.of())));
        sql = null;
      }
      process = entry.group(1);
      kind = entry.group(2);
      text = new StringBuilder(entry.group(3));
    }
    return all;
  }

  private static List<String> parameters(String detail) {
    List<String> values = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(detail);
    while (parameter.find()) {
      values.add(parameter.group(3) == null ? null : parameter.group(3).replace("''", "'"));
    }
    return values;
  }

  private static String read(Path log, long fromByte) {
    try {
      byte[] all = Files.readAllBytes(log);
      int from = (int) Math.min(fromByte, all.length);
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

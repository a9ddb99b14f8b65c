package org.supportmarket.ratings.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules as {@code moderation/rules.txt} has them, read once. A line that is no rule stops the
 * service at its start: a rule left out by mistake would let words through.
 */
final class RuleBook {
  private static final String FILE = "moderation/rules.txt";
  private static final int PARTS = 4;

  /** A capitalised word that is no name even in the middle of a sentence, or often begins one. */
  private static final String NAME =
      "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September"
          + "|October|November|December|English|British|Polish|Indian|Christmas|Easter|Council|Thank|Thanks"
          + "|The|They|Then|This|That|There|She|And|But|Not|Also|Always|Never|Very|When|Was|Would|Our|All|You|Who|What|My|His|Her|It|We|He)"
          + "[A-Z][a-z]{2,}(?:[-'’][A-Z]?[a-z]+)?";

  private RuleBook() {}

  /** What to look for, and what to say of it. */
  record Rule(FindingKind kind, Pattern pattern, String why, boolean firstNames) {}

  static List<Rule> read() {
    return lines(FILE).map(RuleBook::rule).toList();
  }

  private static Rule rule(String line) {
    String[] part = line.split(" \\| ", PARTS);
    if (part.length != PARTS) {
      throw new IllegalStateException("Not a rule: " + line);
    }
    FindingKind kind = FindingKind.of(part[0].strip());
    String why = part[2].strip();
    String what = part[3].strip();
    return switch (part[1].strip()) {
      case "words" -> new Rule(kind, words(what), why, false);
      case "pattern" -> new Rule(kind, anyCase(what), why, false);
      case "name" -> new Rule(kind, Pattern.compile(what.replace("{Name}", NAME)), why, false);
      case "first-names" -> new Rule(kind, firstNames(what), why, true);
      default -> throw new IllegalStateException("Not a way to look: " + line);
    };
  }

  private static Pattern words(String list) {
    return anyCase(
        Arrays.stream(list.split(","))
            .map(String::strip)
            .map(
                word ->
                    word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  private static Pattern firstNames(String file) {
    return Pattern.compile(
        lines(file)
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .filter(name -> !name.endsWith("?"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  private static Pattern anyCase(String what) {
    return Pattern.compile(what, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = RuleBook.class.getResourceAsStream("/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

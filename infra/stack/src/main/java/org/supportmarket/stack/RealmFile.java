package org.supportmarket.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of infra/realm with its blanks filled: <code>${web}</code> is the web-frontend's address,
 * <code>${secret:NAME}</code> a secret of this stack, <code>${id:TEXT}</code> the UUID made of the
 * text, the same on every machine.
 */
record RealmFile(Settings settings, Secrets secrets) {
  private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z]+)(?::([^}]+))?}");

  ObjectNode read(String name) {
    Path file = settings.home().resolve("infra/realm").resolve(name);
    try {
      String text = BLANK.matcher(Files.readString(file)).replaceAll(this::fill);
      return (ObjectNode) Admin.JSON.readTree(text);
    } catch (IOException e) {
      throw new Trouble("The file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private String fill(java.util.regex.MatchResult blank) {
    String value =
        switch (blank.group(1)) {
          case "web" -> settings.url(Part.WEB);
          case "secret" -> secrets.of(blank.group(2));
          case "id" ->
              UUID.nameUUIDFromBytes(blank.group(2).getBytes(StandardCharsets.UTF_8)).toString();
          default -> throw new IllegalStateException("unknown blank " + blank.group());
        };
    return Matcher.quoteReplacement(value);
  }
}

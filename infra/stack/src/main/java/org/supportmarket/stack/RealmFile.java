package org.supportmarket.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
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
    try {
      return (ObjectNode) Admin.JSON.readTree(filled(name));
    } catch (IOException e) {
      throw new Trouble("The file " + name + " is no JSON: " + e.getMessage(), e);
    }
  }

  /** A fingerprint of filled files: another when anything in them changes. */
  String print(List<String> names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      names.forEach(name -> digest.update(filled(name).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String filled(String name) {
    Path file = settings.home().resolve("infra/realm").resolve(name);
    try {
      return BLANK.matcher(Files.readString(file)).replaceAll(this::fill);
    } catch (IOException e) {
      throw new Trouble("The file " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private String fill(MatchResult blank) {
    String value =
        switch (blank.group(1)) {
          case "web" -> settings.url(Part.WEB);
          case "secret" -> secrets.of(blank.group(2));
          case "id" -> id(blank.group(2));
          default -> throw new IllegalStateException("unknown blank " + blank.group());
        };
    return Matcher.quoteReplacement(value);
  }

  static String id(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

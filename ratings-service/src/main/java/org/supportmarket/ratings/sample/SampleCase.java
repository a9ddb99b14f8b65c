package org.supportmarket.ratings.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.supportmarket.ratings.moderation.Reason;

/**
 * Something a sample person wrote and what became of it.
 *
 * @param state waiting, copied, supporter, refused, appealed, upheld or removed
 * @param reason why it is not shown; null while it waits
 * @param more what a moderator wrote about it, or its writer against the decision; may be empty
 */
record SampleCase(String state, Reason reason, int stars, String words, String more) {
  static List<SampleCase> all() {
    try (InputStream file = SampleCase.class.getResourceAsStream("/sample/cases.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(SampleCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The sample's cases cannot be read", e);
    }
  }

  boolean is(String other) {
    return state.equals(other);
  }

  private static SampleCase of(String line) {
    String[] part = line.split("\\|", 4);
    String[] state = part[0].strip().split(" ");
    return new SampleCase(
        state[0],
        state.length == 1 ? null : Reason.of(state[1]),
        Integer.parseInt(part[1].strip()),
        part[2].strip(),
        part[3].strip());
  }
}

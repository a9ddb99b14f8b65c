package org.supportmarket.ratings.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;
import org.supportmarket.ratings.words.PlainText;

/**
 * Somebody tells the safeguarding desk that something worried them. Nobody has to sign in, and
 * nothing is kept of who wrote but what they say themselves.
 */
@ApplicationScoped
public class TellWorry {
  static final int MOST_WORDS = 4000;
  static final int MOST_BESIDE = 300;

  /** Far more than people write; keeps a script from burying what they wrote. */
  static final int MOST_AN_HOUR = 500;

  /** Without the letters and digits that sound or look alike. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final String INSERT =
      """
      INSERT INTO worry (id, reference, council, told_at, sent_as) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (sent_as) DO NOTHING
      """;

  private final Database database;
  private final SecureRandom random = new SecureRandom();

  TellWorry(Database database) {
    this.database = database;
  }

  /**
   * Takes it in once, however often the form is sent. Refuses with {@code words_missing}, {@code
   * words_too_long} or {@code line_busy}.
   */
  @Transactional
  public WorryTaken tell(NewWorry said, Instant now) {
    String words = PlainText.needed(MOST_WORDS, "What you wrote", said.words());
    String about = PlainText.atMost(MOST_BESIDE, "Whom it is about", said.about());
    String reach = PlainText.atMost(MOST_BESIDE, "How to reach you", said.reach());
    String ring = PlainText.atMost(MOST_BESIDE, "When to ring", said.ring());
    byte[] sentAs = fingerprint(said.key(), words, about, reach, ring);
    UUID id = UUID.randomUUID();
    if (database.update(INSERT, id, reference(), said.council(), now, sentAs) == 1) {
      refuseIfFlooded(now);
      database.update(
          "INSERT INTO worry_words (worry_id, words, about, reach, ring) VALUES (?, ?, ?, ?, ?)",
          id,
          words,
          about,
          reach,
          ring);
    }
    return database
        .one(
            "SELECT reference, told_at FROM worry WHERE sent_as = ?",
            row ->
                new WorryTaken(
                    row.getString(1), row.getTimestamp(2).toInstant().plus(WorryRow.READ_WITHIN)),
            sentAs)
        .orElseThrow();
  }

  private void refuseIfFlooded(Instant now) {
    long lately =
        database
            .one(
                "SELECT count(*) FROM worry WHERE told_at > ?",
                row -> row.getLong(1),
                now.minus(Duration.ofHours(1)))
            .orElseThrow();
    if (lately > MOST_AN_HOUR) {
      throw Refusal.of(
          RatingsProblem.LINE_BUSY,
          "Too much is being sent just now, so this did not get through. Please ring instead.");
    }
  }

  private String reference() {
    StringBuilder letters = new StringBuilder();
    for (int n = 0; n < 8; n++) {
      letters.append(n == 4 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return letters.toString();
  }

  private static byte[] fingerprint(UUID key, String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key.toString().getBytes(StandardCharsets.UTF_8));
      for (String part : parts) {
        digest.update((byte) 0);
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

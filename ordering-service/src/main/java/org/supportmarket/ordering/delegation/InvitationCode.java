package org.supportmarket.ordering.delegation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a supporter types in: ten characters that cannot be mistaken for each other, in two groups.
 * Nearly 600 million million of them, so that guessing one is hopeless; only its hash is kept.
 */
record InvitationCode(String letters) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 10;
  private static final int LONGEST = 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationCode fresh() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new InvitationCode(letters.toString());
  }

  /** As somebody typed it: small letters, spaces and dashes do no harm. */
  static InvitationCode typed(String text) {
    String kept = text == null || text.length() > LONGEST ? "" : text;
    return new InvitationCode(kept.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
  }

  String shown() {
    return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

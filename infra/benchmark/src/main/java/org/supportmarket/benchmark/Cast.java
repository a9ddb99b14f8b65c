package org.supportmarket.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who and what the benchmarks of orders are about. Ids are the same on every machine, and in SQL
 * they are {@code md5(name)::uuid}.
 */
final class Cast {
  static final String COUNCIL = "E10900001";
  static final long PRICE_PENCE = 100;
  static final long ORDER_PENCE = 3 * PRICE_PENCE;

  private Cast() {}

  /** The logins of those who buy, for the people who asked them to. */
  static List<String> supporters() {
    return IntStream.range(0, OrdersPlan.CLIENTS).mapToObj(i -> "bench-supporter" + i).toList();
  }

  /** The subject of a supporter's login, as the realm makes it. */
  static UUID subject(int client) {
    return UUID.nameUUIDFromBytes(
        ("user:" + supporters().get(client)).getBytes(StandardCharsets.UTF_8));
  }

  static UUID person(int number) {
    return id("person " + number);
  }

  static UUID budget(int number) {
    return id("budget " + number);
  }

  static UUID delegation(int client, int number) {
    return id("delegation " + client + " " + number);
  }

  static UUID listing(int number) {
    return id("listing " + number);
  }

  static UUID provider() {
    return id("provider");
  }

  /** The budget everybody wants at once. */
  static int hot() {
    return 1;
  }

  /** One of the budgets that this client buys from; the whole number chooses. */
  static int budgetOf(int client, int choice, int budgets) {
    int mine = budgets / OrdersPlan.CLIENTS;
    return 1 + client + OrdersPlan.CLIENTS * Math.floorMod(choice, mine);
  }

  /** The body of an order of two lines. */
  static String order(int number) {
    return """
        {"budget_id":"%s","lines":[{"listing_id":"%s","quantity":1},{"listing_id":"%s","quantity":2}]}"""
        .formatted(budget(number), listing(1), listing(2));
  }

  private static UUID id(String name) {
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

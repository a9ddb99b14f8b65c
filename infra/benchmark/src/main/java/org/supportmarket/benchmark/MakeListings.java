package org.supportmarket.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.supportmarket.stack.Databases;
import org.supportmarket.stack.Trouble;

/**
 * Fills the catalogue's own database with made-up listings, always the same ones: as its commands
 * would have left them, only faster.
 */
final class MakeListings {
  static final int LISTINGS_OF_ONE = 8;

  private static final int BATCH = 5_000;
  private static final String NULL = "\\N";
  private static final String DAY = "2026-01-01";
  private static final String MOMENT = "2026-01-01T00:00:00Z";
  private static final List<String[]> HELD =
      List.of(
          new String[] {"dbs-checked", "Enhanced DBS checks"},
          new String[] {"public-liability", "Public liability insurance"},
          new String[] {"first-aid", "Trained in first aid"});

  private final Databases databases;
  private final String database;
  private final boolean rated;
  private final Random random = new Random(42);
  private final StringBuilder providers = new StringBuilder();
  private final StringBuilder accreditations = new StringBuilder();
  private final StringBuilder listings = new StringBuilder();
  private final StringBuilder ratings = new StringBuilder();

  /** With made-up ratings, in the catalogue's usual database. */
  MakeListings(Databases databases) {
    this(databases, "catalogue", true);
  }

  private MakeListings(Databases databases, String database, boolean rated) {
    this.databases = databases;
    this.database = database;
    this.rated = rated;
  }

  /** In another database, and nobody has rated any of them. */
  static MakeListings unrated(Databases databases, String database) {
    return new MakeListings(databases, database, false);
  }

  /** The id of a listing, by its number from 0. */
  static UUID listing(int number) {
    return id("listing", number);
  }

  /** Whose the listing with this number is. */
  static UUID providerOf(int listing) {
    return id("provider", listing / LISTINGS_OF_ONE);
  }

  /** In place of whatever was there; the index is made anew by the service, which is asked to. */
  void make(int count) {
    try (Connection connection = databases.administrator(database);
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE provider, rating_summary, outbox CASCADE");
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int made = 0; made < count; made++) {
        add(made);
        if ((made + 1) % BATCH == 0 || made == count - 1) {
          write(copy);
        }
      }
      addPlaces(connection);
      statement.execute("ANALYZE");
      statement.execute("UPDATE listing_index SET rebuild_wanted = true");
    } catch (SQLException | IOException e) {
      throw new Trouble("The listings could not be made: " + e.getMessage());
    }
  }

  /** Where people can say they are. */
  private static void addPlaces(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT to_regclass('place') IS NOT NULL")) {
      found.next();
      if (!found.getBoolean(1)) {
        return; // an older catalogue, which knows no places
      }
    }
    try (PreparedStatement place =
        connection.prepareStatement(
            "INSERT INTO place (kind, key, name, latitude, longitude)"
                + " VALUES ('district', lower(?), ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (Words.Place known : Words.PLACES) {
        place.setString(1, known.name());
        place.setString(2, known.name());
        place.setDouble(3, known.latitude());
        place.setDouble(4, known.longitude());
        place.executeUpdate();
      }
    }
  }

  private void write(CopyManager copy) throws SQLException, IOException {
    into(copy, "provider (id, name, name_provisional, micro, about, changed_at)", providers);
    into(
        copy,
        "accreditation (id, provider_id, kind, name, issuer, status, verified_on,"
            + " verified_by, changed_at)",
        accreditations);
    into(
        copy,
        "listing (id, provider_id, status, version, index_revision, kind, category, name, summary,"
            + " description, price_pence, unit, orderable, included, not_included, notice_days,"
            + " district, latitude, longitude, spaces, spaces_confirmed_on, age_groups, needs,"
            + " languages, access, coverage_districts, times, first_published_at, changed_at)",
        listings);
    into(
        copy,
        "rating_summary (kind, id, provider_id, count, sum, distribution, revision)",
        ratings);
  }

  private static void into(CopyManager copy, String table, StringBuilder rows)
      throws SQLException, IOException {
    copy.copyIn("COPY " + table + " FROM STDIN", new StringReader(rows.toString()));
    rows.setLength(0);
  }

  private void add(int number) {
    UUID provider = providerOf(number);
    if (number % LISTINGS_OF_ONE == 0) {
      addProvider(provider);
    }
    UUID listing = listing(number);
    Words.Category category = any(Words.CATEGORIES);
    Words.Place place = any(Words.PLACES);
    String offer = any(category.offers());
    String whom = any(Words.FOR_WHOM);
    int pence = category.lowPence() + random.nextInt(category.highPence() - category.lowPence());
    row(
        listings,
        listing,
        provider,
        "published",
        1,
        1,
        "service",
        category.slug(),
        sentence(any(Words.QUALITIES) + " " + offer + " in " + place.name()),
        sentence(offer + " for " + whom + " in and around " + place.name() + "."),
        any(Words.PROMISES)
            + " "
            + any(Words.PROMISES)
            + " "
            + sentence(any(Words.QUALITIES))
            + " "
            + offer
            + ". "
            + any(Words.PROMISES),
        pence,
        category.unit(),
        pence > 0,
        "{}",
        "{}",
        random.nextInt(15),
        place.name(),
        place.latitude() + random.nextDouble() / 5 - 0.1,
        place.longitude() + random.nextDouble() / 5 - 0.1,
        random.nextInt(9),
        DAY,
        some(Words.AGE_GROUPS),
        some(Words.NEEDS),
        some(Words.LANGUAGES),
        some(Words.ACCESS),
        "{" + place.name() + "}",
        times(),
        MOMENT,
        MOMENT);
    if (random.nextInt(10) < 6 && rated) {
      addRating(listing, provider);
    }
  }

  private void addProvider(UUID provider) {
    String name = any(Words.NAMES) + " " + any(Words.NAMES) + " " + any(Words.FIRMS);
    row(providers, provider, name, false, random.nextInt(10) < 4, any(Words.PROMISES), MOMENT);
    for (String[] held : HELD) {
      if (random.nextBoolean()) {
        boolean verified = random.nextBoolean();
        row(
            accreditations,
            id(provider + held[0], 0),
            provider,
            held[0],
            held[1],
            "An issuer",
            verified ? "verified" : "claimed",
            verified ? DAY : NULL,
            verified ? "An issuer" : NULL,
            MOMENT);
      }
    }
  }

  private void addRating(UUID listing, UUID provider) {
    int[] stars = new int[5];
    int sum = 0;
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      int star = Math.clamp(Math.round(4 + random.nextGaussian()), 1, 5);
      stars[star - 1]++;
      sum += star;
    }
    String distribution = java.util.Arrays.toString(stars).replace('[', '{').replace(']', '}');
    row(ratings, "listing", listing, provider, count, sum, distribution, 1);
  }

  /** One, two or three of these, as the database writes a list. */
  private String some(List<String> choices) {
    Set<String> chosen = new TreeSet<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      chosen.add(any(choices));
    }
    return "{" + String.join(",", chosen) + "}";
  }

  private String times() {
    String day = any(Words.DAYS);
    return "[{\"day\":\"%s\",\"from\":\"09:00\",\"until\":\"17:00\"}]".formatted(day);
  }

  private static UUID id(String kind, int number) {
    return UUID.nameUUIDFromBytes(
        (kind + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void row(StringBuilder rows, Object... values) {
    for (int i = 0; i < values.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(values[i]);
    }
    rows.append('\n');
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

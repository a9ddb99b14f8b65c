package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a stack lives and which ports it takes.
 *
 * @param home the project's folder
 * @param data what this stack keeps; one per user id, so that a run as another user is not in the
 *     way
 * @param basePort the web-frontend's port; the other parts follow it
 * @param sample whether sample users and sample data are loaded
 * @param measured whether the servers run as they would where many people use them, and not so that
 *     they start soon and stay small
 */
public record Settings(Path home, Path data, int basePort, boolean sample, boolean measured) {
  private static final int USUAL_PORT = 8080;
  private static final int TEST_PORT = 18080;
  private static final int BENCHMARK_PORT = 28080;
  private static final int HIGHEST_PORT = 65_535 - Part.TRANSPORT_OFFSET;

  /**
   * The stack of {@code infra/run}: SUPPORT_MARKET_PORT and SUPPORT_MARKET_DATA, or the defaults.
   */
  public static Settings fromEnvironment(boolean sample) {
    return from(System.getenv(), sample);
  }

  static Settings from(Map<String, String> environment, boolean sample) {
    return from(environment, "SUPPORT_MARKET", USUAL_PORT, sample ? "" : "-empty", sample);
  }

  /**
   * The stack that tests share: always with sample users, beside the ordinary one;
   * SUPPORT_MARKET_TEST_PORT and SUPPORT_MARKET_TEST_DATA, or the defaults.
   */
  public static Settings forTests() {
    return from(System.getenv(), "SUPPORT_MARKET_TEST", TEST_PORT, "-test", true);
  }

  /**
   * The stack that benchmarks fill and measure: without sample data, beside the others;
   * SUPPORT_MARKET_BENCH_PORT and SUPPORT_MARKET_BENCH_DATA, or the defaults.
   */
  public static Settings forBenchmarks() {
    Settings usual = from(System.getenv(), "SUPPORT_MARKET_BENCH", BENCHMARK_PORT, "-bench", false);
    return new Settings(usual.home(), usual.data(), usual.basePort(), false, true);
  }

  /** The same with sample users, for whoever has to sign in; in a folder of its own. */
  public static Settings forBenchmarksWithPeople() {
    Settings without = forBenchmarks();
    Path data = without.data().resolveSibling(without.data().getFileName() + "-people");
    return new Settings(without.home(), data, without.basePort(), true, true);
  }

  /** The same for nodes of Elasticsearch that fail; in a folder of its own. */
  public static Settings forBenchmarksWithNodes() {
    Settings people = forBenchmarksWithPeople();
    Path data = people.data().resolveSibling(people.data().getFileName() + "-nodes");
    return new Settings(people.home(), data, people.basePort(), true, true);
  }

  static Settings from(
      Map<String, String> env, String prefix, int usualPort, String suffix, boolean sample) {
    Path home = projectHome();
    String data = env.get(prefix + "_DATA");
    Path folder =
        data == null || data.isBlank()
            ? home.resolve(".local").resolve(userId() + suffix)
            : Path.of(data).toAbsolutePath().normalize();
    return new Settings(home, folder, port(env, prefix + "_PORT", usualPort), sample, false);
  }

  private static int port(Map<String, String> env, String name, int usual) {
    String text = env.get(name);
    if (text == null || text.isBlank()) {
      return usual;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port >= 1024 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, together with a number out of range.
    }
    throw new Trouble(
        "%s is \"%s\"; set it to a number from 1024 to %d.".formatted(name, text, HIGHEST_PORT));
  }

  private static Path projectHome() {
    String given = System.getProperty("support-market.home");
    if (given != null) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    // An editor that runs one test sets no property, but starts it somewhere in the project.
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("infra/realm"))) {
        return at;
      }
    }
    throw new Trouble("The project's folder is not known here; start this by infra/run.");
  }

  static int userId() {
    return ownerOf(Path.of("/proc/self"));
  }

  static int ownerOf(Path file) {
    try {
      return (int) Files.getAttribute(file, "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port of a part, on loopback. */
  public int port(Part part) {
    return basePort + part.offset();
  }

  /** The address of a part that speaks HTTP, without a slash at the end. */
  public String url(Part part) {
    return "http://localhost:" + port(part);
  }

  /** The issuer of every token. */
  public String issuer() {
    return url(Part.KEYCLOAK) + "/realms/" + Realm.NAME;
  }

  /** JDBC address of a database. */
  public String jdbc(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port(Part.POSTGRES) + "/" + database;
  }

  Path log(Part part) {
    return data.resolve("logs").resolve(part.title() + ".log");
  }

  /** The copies that services run from. */
  Path programs() {
    return data.resolve("programs");
  }

  Path secretsFile() {
    return data.resolve("secrets.properties");
  }

  Path stateFile() {
    return data.resolve("stack.json");
  }
}

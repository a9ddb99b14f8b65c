package org.supportmarket.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One packaged service, to be run as a process.
 *
 * @param part which one
 * @param program its folder, with quarkus-run.jar in it
 * @param environment its settings
 * @param roomy whether it may take as much of the machine as it would get where many people use it
 */
public record Service(Part part, Path program, Map<String, String> environment, boolean roomy) {
  /** Small on purpose: the four of them together stay under 1.2 GB. */
  private static final List<String> SMALL =
      List.of(
          "-Xms32m",
          "-Xmx176m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1");

  /** With all that the compiler can do: it pays after a minute of load, not before. */
  private static final List<String> ROOMY =
      List.of("-Xms768m", "-Xmx768m", "-Xmn448m", "-XX:+UseParallelGC");

  private static final List<String> ALWAYS =
      List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");

  /** Settings are copied. */
  public Service {
    environment = Map.copyOf(environment);
  }

  /** The service as it runs on this stack, on its usual port and database. */
  static Service of(Part part, Settings settings, Secrets secrets) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("HTTP_PORT", String.valueOf(settings.port(part)));
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("OIDC_URL", settings.issuer());
    environment.put("OIDC_CLIENT_SECRET", secrets.of(part.title()));
    environment.put("SAMPLE", String.valueOf(settings.sample()));
    environment.put("SAMPLE_SEED", "1");
    environment.put("SAMPLE_DATE", DataKind.sampleDate(settings).toString());
    Path program = settings.home().resolve(part.title()).resolve("target/quarkus-app");
    if (part == Part.WEB) {
      environment.put("TOKEN_STATE_SECRET", secrets.of("token-state"));
      environment.put("CATALOGUE_URL", settings.url(Part.CATALOGUE));
      environment.put("ORDERING_URL", settings.url(Part.ORDERING));
      environment.put("RATINGS_URL", settings.url(Part.RATINGS));
      return new Service(part, program, environment, false);
    }
    environment.put("ELASTICSEARCH_HOSTS", "127.0.0.1:" + settings.port(Part.ELASTICSEARCH));
    environment.put("FEED_URL", settings.url(upstream(part)));
    if (part == Part.RATINGS) {
      environment.put("CATALOGUE_URL", settings.url(Part.CATALOGUE));
    }
    if (part == Part.CATALOGUE) {
      environment.put("SUPPORT_MARKET_OPEN_REFERRAL_PAGES", settings.url(Part.WEB));
    }
    if (part == Part.ORDERING) {
      environment.put("PERSON_KEY", secrets.of("person-key"));
    }
    String name = part.name().toLowerCase(java.util.Locale.ROOT);
    environment.put("DATABASE_OWNER", name + "_owner");
    environment.put("DATABASE_OWNER_PASSWORD", secrets.of(name + "_owner"));
    environment.put("DATABASE_USER", name + "_app");
    environment.put("DATABASE_PASSWORD", secrets.of(name + "_app"));
    return new Service(part, program, environment, false).onDatabase(settings.jdbc(name));
  }

  private static Part upstream(Part part) {
    return switch (part) {
      case CATALOGUE -> Part.RATINGS;
      case ORDERING -> Part.CATALOGUE;
      case RATINGS -> Part.ORDERING;
      default -> throw new IllegalArgumentException(part + " reads no feed");
    };
  }

  /** The same service with another setting. */
  public Service with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.put(name, value);
    return new Service(part, program, changed, roomy);
  }

  /** The same service on another port. */
  public Service onPort(int port) {
    return with("HTTP_PORT", String.valueOf(port));
  }

  /** The same service on another database, given by its JDBC address. */
  public Service onDatabase(String url) {
    return with("DATABASE_URL", url);
  }

  /** The same service with room to work in, as it is sized where many people use it. */
  public Service withRoom() {
    return new Service(part, program, environment, true);
  }

  /** Its address. */
  public String url() {
    return "http://localhost:" + environment.get("HTTP_PORT");
  }

  Service from(Path folder) {
    return new Service(part, folder, environment, roomy);
  }

  ProcessBuilder command() {
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(roomy ? ROOMY : SMALL);
    command.addAll(ALWAYS);
    command.add("-jar");
    command.add(program.resolve("quarkus-run.jar").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  boolean ready() {
    return Web.answers("http://127.0.0.1:" + environment.get("HTTP_PORT") + "/q/health/ready");
  }
}

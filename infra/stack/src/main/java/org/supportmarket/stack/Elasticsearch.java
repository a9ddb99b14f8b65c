package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * An Elasticsearch node on loopback, alone or one of three. Security is off here and on where
 * people's data is.
 */
final class Elasticsearch implements Server {
  /** C1 only and no touching of memory ahead: half the time to start on two cores. */
  private static final String SMALL =
      "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1 -XX:-AlwaysPreTouch -XX:+UseSerialGC";

  /** With all that the compiler can do: it pays after a minute of load, not before. */
  private static final String ROOMY = "-Xms1g -Xmx1g -XX:-AlwaysPreTouch -XX:+UseParallelGC";

  /** One of three: less room for each. */
  private static final String ONE_OF_THREE =
      "-Xms512m -Xmx512m -XX:-AlwaysPreTouch -XX:+UseSerialGC";

  static final List<Part> NODES = List.of(Part.ELASTICSEARCH, Part.SECOND_NODE, Part.THIRD_NODE);

  private final Settings settings;
  private final Places places;
  private final Part part;
  private final boolean oneOfThree;
  private Path program;

  private Elasticsearch(Settings settings, Places places, Part part, boolean oneOfThree) {
    this.settings = settings;
    this.places = places;
    this.part = part;
    this.oneOfThree = oneOfThree;
  }

  static Elasticsearch alone(Settings settings, Places places) {
    return new Elasticsearch(settings, places, Part.ELASTICSEARCH, false);
  }

  /** Where the first has run alone before, the others join it. */
  static Elasticsearch oneOfThree(Settings settings, Places places, Part part) {
    return new Elasticsearch(settings, places, part, true);
  }

  @Override
  public Part part() {
    return part;
  }

  @Override
  public void prepare() {
    program = Unpack.once(places, Part.ELASTICSEARCH, folder -> {});
    Path config = places.folder(part(), "config");
    try {
      Files.copy(
          program.resolve("config/log4j2.properties"),
          config.resolve("log4j2.properties"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(config.resolve("jvm.options"), jvmOptions());
      Files.writeString(config.resolve("elasticsearch.yml"), yaml());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    places.folder(part(), "tmp");
    places.folder(part(), "data");
    places.folder(part(), "logs");
    places.identity().own(places.data().resolve(part().title()));
  }

  /** The options it comes with, but for the collector and the many files of collection logs. */
  private String jvmOptions() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(program.resolve("config/jvm.options"))) {
      if (!line.contains("UseG1GC") && !line.contains("-Xlog:gc")) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  private String yaml() {
    return """
        cluster.name: support-market
        node.name: %s
        path.data: "%s"
        path.logs: "%s"
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        %s
        xpack.security.enabled: false
        cluster.routing.allocation.disk.threshold_enabled: false
        """
        .formatted(
            part.title(),
            places.folder(part(), "data"),
            places.folder(part(), "logs"),
            settings.port(part()),
            transport(part()),
            oneOfThree ? "discovery.seed_hosts: " + others() : "discovery.type: single-node");
  }

  private List<String> others() {
    return NODES.stream().map(node -> "127.0.0.1:" + transport(node)).toList();
  }

  /** For other nodes, beside its own. */
  private int transport(Part node) {
    return settings.port(node) + 1;
  }

  @Override
  public ProcessBuilder command() {
    ProcessBuilder builder =
        new ProcessBuilder(
            places
                .identity()
                .wrap(List.of("bash", program.resolve("bin/elasticsearch").toString())));
    // What a crash leaves behind goes where the process stands.
    builder.directory(places.folder(part(), "logs").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_PATH_CONF", places.folder(part(), "config").toString(),
                "ES_TMPDIR", places.folder(part(), "tmp").toString(),
                "ES_JAVA_OPTS", memory(),
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    return builder;
  }

  private String memory() {
    if (oneOfThree) {
      return ONE_OF_THREE;
    }
    return settings.measured() ? ROOMY : SMALL;
  }

  @Override
  public boolean serves() {
    return Web.answers(
        "http://127.0.0.1:" + settings.port(part()) + "/_cluster/health?local=true&timeout=1s");
  }
}

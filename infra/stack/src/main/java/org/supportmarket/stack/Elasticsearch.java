package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** One Elasticsearch node on loopback. Security is off here and on in a cluster. */
final class Elasticsearch implements Server {
  /** C1 only and no touching of memory ahead: half the time to start on two cores. */
  private static final String SMALL =
      "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1 -XX:-AlwaysPreTouch -XX:+UseSerialGC";

  /** With all that the compiler can do: it pays after a minute of load, not before. */
  private static final String ROOMY = "-Xms1g -Xmx1g -XX:-AlwaysPreTouch -XX:+UseParallelGC";

  private final Settings settings;
  private final Places places;
  private Path program;

  Elasticsearch(Settings settings, Places places) {
    this.settings = settings;
    this.places = places;
  }

  @Override
  public Part part() {
    return Part.ELASTICSEARCH;
  }

  @Override
  public void prepare() {
    program = Unpack.once(places, part(), folder -> {});
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
        node.name: local
        path.data: "%s"
        path.logs: "%s"
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        discovery.type: single-node
        xpack.security.enabled: false
        cluster.routing.allocation.disk.threshold_enabled: false
        """
        .formatted(
            places.folder(part(), "data"),
            places.folder(part(), "logs"),
            settings.port(part()),
            settings.basePort() + Part.TRANSPORT_OFFSET);
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
                "ES_JAVA_OPTS", settings.measured() ? ROOMY : SMALL,
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    return builder;
  }

  @Override
  public boolean serves() {
    return Web.answers(
        "http://127.0.0.1:" + settings.port(part()) + "/_cluster/health?local=true&timeout=1s");
  }
}

package org.supportmarket.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One packaged service as a process.
 *
 * @param part which one
 * @param environment its settings
 */
record Service(Settings settings, Part part, Map<String, String> environment) {
  /** Small on purpose: the four of them together stay under 1.2 GB. */
  private static final List<String> JVM =
      List.of(
          "-Xms32m",
          "-Xmx176m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  Service {
    environment = Map.copyOf(new HashMap<>(environment));
  }

  ProcessBuilder command() {
    List<String> command = new ArrayList<>();
    command.add("setsid");
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(JVM);
    command.add("-jar");
    command.add(
        settings
            .home()
            .resolve(part.title())
            .resolve("target/quarkus-app/quarkus-run.jar")
            .toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder;
  }

  boolean ready() {
    return Web.answers("http://127.0.0.1:" + environment.get("HTTP_PORT") + "/q/health/ready");
  }
}

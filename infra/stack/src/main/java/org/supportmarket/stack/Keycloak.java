package org.supportmarket.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Keycloak on loopback over plain HTTP, on PostgreSQL, as a single node. */
final class Keycloak implements Server {
  /** What kc.sh would pass, with C1 only and a small heap. Run directly, it is one process. */
  private static final String JVM =
      "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
          + " -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
          + " --add-opens=java.base/java.util=ALL-UNNAMED"
          + " --add-opens=java.base/java.util.concurrent=ALL-UNNAMED"
          + " --add-opens=java.base/java.security=ALL-UNNAMED"
          + " --add-opens=java.base/java.lang=ALL-UNNAMED"
          + " --enable-native-access=ALL-UNNAMED -Duser.language=en -Duser.country=US"
          + " -Djava.util.concurrent.ForkJoinPool.common.threadFactory="
          + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"
          + " -Djava.util.logging.manager=org.jboss.logmanager.LogManager"
          + " -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000";

  private final Settings settings;
  private final Secrets secrets;
  private final Places places;
  private Path program;

  Keycloak(Settings settings, Secrets secrets, Places places) {
    this.settings = settings;
    this.secrets = secrets;
    this.places = places;
  }

  @Override
  public Part part() {
    return Part.KEYCLOAK;
  }

  @Override
  public void prepare() {
    program = Unpack.once(places, part(), this::build);
  }

  /** Keycloak's own build step, once, so that each start skips it. */
  private void build(Path folder) {
    Places.made(settings.log(part()).getParent());
    Shell.run(
        "Building Keycloak",
        new ProcessBuilder(
                java(folder, "build", "--db=postgres", "--health-enabled=false", "--cache=local"))
            .directory(folder.toFile()),
        settings.log(part()));
  }

  @Override
  public ProcessBuilder command() {
    ProcessBuilder builder =
        new ProcessBuilder(
            java(
                program,
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(part()),
                "--hostname=" + settings.url(part()),
                "--cache=local",
                "--db-url=" + settings.jdbc("keycloak"),
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20"));
    builder.directory(program.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "KC_DB_PASSWORD", secrets.of("keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin")));
    return builder;
  }

  private List<String> java(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of(JVM.split(" ")));
    command.add("-Dkc.home.dir=" + folder);
    command.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
    command.add("-cp");
    command.add(folder.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(Arrays.asList(arguments));
    return places.identity().wrap(command);
  }

  @Override
  public boolean serves() {
    return Web.answers(settings.url(part()) + "/realms/master");
  }
}

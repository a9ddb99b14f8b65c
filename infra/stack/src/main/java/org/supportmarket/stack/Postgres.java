package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL on loopback, without a socket file, with every commit on disk. */
final class Postgres implements Server {
  private static final String SETTINGS =
      """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 200
      shared_buffers = 128MB
      max_wal_size = 512MB
      jit = off
      timezone = 'UTC'
      log_timezone = 'UTC'
      shared_preload_libraries = 'pg_stat_statements'
      """;

  private final Settings settings;
  private final Secrets secrets;
  private final Places places;
  private Path program;

  Postgres(Settings settings, Secrets secrets, Places places) {
    this.settings = settings;
    this.secrets = secrets;
    this.places = places;
  }

  @Override
  public Part part() {
    return Part.POSTGRES;
  }

  @Override
  public void prepare() {
    program = Unpack.once(places, part(), folder -> {});
    Path data = data();
    if (Files.exists(data.resolve("ready"))) {
      removeStalePid(data.resolve("cluster/postmaster.pid"));
      return;
    }
    Path password = data.resolveSibling("password");
    try {
      Files.writeString(password, secrets.of("postgres"));
      places.identity().own(places.data().resolve(part().title()));
      Shell.run(
          "Making the database cluster",
          new ProcessBuilder(initdb(password)).directory(data.toFile()),
          settings.log(part()));
      Path conf = data.resolve("cluster/postgresql.conf");
      Files.writeString(conf, Files.readString(conf) + "\n" + SETTINGS);
      Files.createFile(data.resolve("ready"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      password.toFile().delete();
    }
  }

  /** After a power cut the number may belong to any other process, which PostgreSQL cannot tell. */
  private static void removeStalePid(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      String pid = Files.readAllLines(file).getFirst().strip();
      Path commandLine = Path.of("/proc/" + pid + "/cmdline");
      if (Files.exists(commandLine)
          && Files.readString(commandLine).contains(file.getParent().toString())) {
        throw new Trouble(
            "Another PostgreSQL (process %s) runs on %s; end it first."
                .formatted(pid, file.getParent()));
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> initdb(Path password) {
    return places
        .identity()
        .wrap(
            List.of(
                program.resolve("bin/initdb").toString(),
                "--pgdata=" + data().resolve("cluster"),
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
  }

  private Path data() {
    return places.folder(part(), "18");
  }

  @Override
  public ProcessBuilder command() {
    return new ProcessBuilder(
            places
                .identity()
                .wrap(
                    List.of(
                        program.resolve("bin/postgres").toString(),
                        "-D",
                        data().resolve("cluster").toString(),
                        "-p",
                        String.valueOf(settings.port(part())))))
        .directory(data().toFile());
  }

  @Override
  public boolean serves() {
    try (var _ = Databases.connect(settings.jdbc("postgres"), "postgres", secrets.of("postgres"))) {
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}

package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the packaged services, so that a build does not pull a running one's files away. */
final class Programs {
  private Programs() {}

  /** The service running from a copy that is as new as its package. */
  static Service copied(Service service, Path folder) {
    Path from = service.program();
    Path to = folder.resolve(service.part().title());
    if (!Files.exists(from.resolve("quarkus-run.jar"))) {
      throw new Trouble(
          "%s is not built: there is no %s; start it by infra/run, which builds it."
              .formatted(service.part().title(), from.resolve("quarkus-run.jar")));
    }
    try {
      Places.made(folder);
      if (!Files.exists(to) || !print(from).equals(print(to))) {
        Unpack.delete(to);
        copy(from, to);
      }
    } catch (IOException e) {
      throw new Trouble(
          service.part().title() + " cannot be copied to " + to + ": " + e.getMessage(), e);
    }
    return service.from(to);
  }

  /** Whether the copy in the folder is the package as it is now. */
  static boolean isCurrent(Service service, Path folder) {
    Path copy = folder.resolve(service.part().title());
    try {
      return Files.exists(copy) && print(service.program()).equals(print(copy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names, sizes and times of all files: the same for a copy, another after a build. */
  private static String print(Path folder) throws IOException {
    StringBuilder print = new StringBuilder();
    for (Path file : files(folder)) {
      if (Files.isRegularFile(file)) {
        print
            .append(folder.relativize(file))
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
    }
    return print.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }
}

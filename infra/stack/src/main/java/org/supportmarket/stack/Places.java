package org.supportmarket.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The folders the servers use.
 *
 * @param identity as whom they run, which decides what they can reach
 * @param programs unpacked servers, shared by all stacks of this user in this project
 * @param data what the servers of this stack keep
 */
record Places(Identity identity, Path programs, Path data) {
  static Places of(Settings settings) {
    Identity identity = Identity.here();
    Path local = settings.home().resolve(".local");
    Path programs =
        settings.data().startsWith(local)
            ? local.resolve(Settings.userId() + "-servers")
            : settings.data().resolve("servers");
    return new Places(identity, identity.reachable(programs), identity.reachable(settings.data()));
  }

  /** A folder of one server below the data, made if it is missing. */
  Path folder(Part part, String name) {
    return made(data.resolve(part.title()).resolve(name));
  }

  static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble("The folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** The server's archive in the local Maven repository, written down by the build. */
  static Path archive(Part part) {
    Properties paths = new Properties();
    try (InputStream in = Places.class.getResourceAsStream("/servers.properties")) {
      paths.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path archive = Path.of(paths.getProperty(part.title(), ""));
    if (!Files.isRegularFile(archive)) {
      throw new Trouble(
          "The archive of %s is not at %s; build again with infra/run, which fetches it."
              .formatted(part.title(), archive));
    }
    return archive;
  }
}

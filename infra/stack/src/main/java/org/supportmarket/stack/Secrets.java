package org.supportmarket.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of one stack: random when first asked for, the same ever after, in a file of mode 600.
 */
public final class Secrets {
  private static final int BYTES = 16;

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Reads the file if it is there. */
  public static Secrets in(Path file) {
    Secrets secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secrets;
  }

  /** The secret of that name, 32 letters and digits; made and kept if it is new. */
  public synchronized String of(String name) {
    String value = known.getProperty(name);
    if (value == null) {
      value = random();
      known.setProperty(name, value);
      save();
    }
    return value;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void save() {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer writer = Files.newBufferedWriter(draft)) {
        known.store(writer, "Secrets of the local stack. Delete the whole folder, not this file.");
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

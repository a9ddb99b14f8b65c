package org.supportmarket.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a server once, also when two launchers want it at the same moment. */
final class Unpack {
  private static final int OWNER_EXECUTES = 0100;

  private Unpack() {}

  /** What is done after unpacking, before anybody else sees the program. */
  interface Finish {
    void in(Path program);
  }

  /** The folder of the unpacked program; {@code finish} runs in it once. */
  static Path once(Places places, Part part, Finish finish) {
    Path archive = Places.archive(part);
    String name = archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", "");
    Path programs = Places.made(places.programs());
    Path program = programs.resolve(name);
    Path done = program.resolve(".unpacked");
    try (FileChannel channel =
            FileChannel.open(
                programs.resolve("." + part.title() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      if (!Files.exists(done)) {
        delete(program);
        Files.createDirectories(program);
        extract(archive, program);
        places.identity().own(program);
        finish.in(program);
        Files.createFile(done);
      }
    } catch (IOException e) {
      throw new Trouble(
          "%s cannot be unpacked to %s: %s".formatted(part.title(), program, e.getMessage()), e);
    }
    return program;
  }

  private static void extract(Path archive, Path target) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          untar(zip, target);
        } else if (!entry.getName().startsWith("META-INF")) {
          Path file = below(target, withoutFirstFolder(entry.getName()));
          if (entry.isDirectory()) {
            Files.createDirectories(file);
          } else {
            Files.createDirectories(file.getParent());
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static void untar(InputStream in, Path target) throws IOException {
    // Not closed: that would close the zip around it.
    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path file = below(target, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(file);
        continue;
      }
      Files.createDirectories(file.getParent());
      if (entry.isSymbolicLink()) {
        below(target, target.relativize(file.resolveSibling(entry.getLinkName())).toString());
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else {
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  private static String withoutFirstFolder(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static Path below(Path target, String name) throws IOException {
    Path file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("the archive has an entry outside of its folder: " + name);
    }
    return file;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}

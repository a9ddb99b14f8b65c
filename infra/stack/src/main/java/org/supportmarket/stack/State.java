package org.supportmarket.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of one stack, written down so that any launcher finds and ends them. */
final class State {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  State(Path file) {
    this.file = file;
  }

  /** What the file names, alive or not. */
  synchronized Contents read() {
    try {
      return Files.exists(file)
          ? JSON.readValue(file.toFile(), Contents.class)
          : new Contents(false, false, List.of());
    } catch (IOException e) {
      throw new Trouble("The file " + file + " cannot be read; delete it and try again.", e);
    }
  }

  /** Those that still run. */
  List<Running> alive() {
    return read().processes().stream().filter(Running::alive).toList();
  }

  Optional<Running> find(Part part) {
    return alive().stream().filter(running -> running.part() == part).findFirst();
  }

  synchronized void begin(boolean sample) {
    write(new Contents(sample, false, alive()));
  }

  synchronized void add(Running running) {
    Contents old = read();
    List<Running> processes = new ArrayList<>(old.processes());
    processes.removeIf(other -> !other.alive());
    processes.add(running);
    write(new Contents(old.sample(), old.ready(), processes));
  }

  /** From now on others may attach. */
  synchronized void markReady() {
    Contents old = read();
    write(new Contents(old.sample(), true, old.processes()));
  }

  synchronized void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Contents contents) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), contents);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the file. */
  record Contents(boolean sample, boolean ready, List<Running> processes) {}
}

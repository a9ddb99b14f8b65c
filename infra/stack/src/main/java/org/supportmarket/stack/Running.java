package org.supportmarket.stack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process that a stack started, known across launchers.
 *
 * @param part what it is
 * @param pid its number
 * @param start when it started (boot and clock ticks), so that a recycled number is never taken for
 *     it
 */
public record Running(Part part, long pid, String start) {
  private static final Duration FOR_STOPPING = Duration.ofSeconds(20);

  static Running of(Part part, Process process) {
    return new Running(part, process.pid(), startOf(process.pid()).orElse("gone"));
  }

  /** Whether that very process still runs. */
  @JsonIgnore
  public boolean alive() {
    return startOf(pid).filter(start::equals).isPresent();
  }

  /** Asks it to end, then insists; its children end with it. */
  public void stop() {
    List<ProcessHandle> all = withChildren();
    if (all.isEmpty()) {
      return;
    }
    // PostgreSQL waits for its clients on TERM; INT is its orderly but prompt end.
    Shell.signal(part == Part.POSTGRES ? "INT" : "TERM", List.of(pid));
    signal("CONT", all);
    ended(all.subList(0, 1), FOR_STOPPING);
    all.forEach(ProcessHandle::destroyForcibly);
    ended(all, FOR_STOPPING);
  }

  /** Ends it and its children without warning, as a crash would. */
  public void kill() {
    List<ProcessHandle> all = withChildren();
    all.forEach(ProcessHandle::destroyForcibly);
    ended(all, FOR_STOPPING);
  }

  /** Stops its clock: connections stay open, nothing answers. */
  public void freeze() {
    signal("STOP", withChildren());
  }

  /** Lets a frozen process go on. */
  public void thaw() {
    signal("CONT", withChildren());
  }

  private static void signal(String name, List<ProcessHandle> processes) {
    Shell.signal(name, processes.stream().map(ProcessHandle::pid).toList());
  }

  /** The process first, then its children; nothing if it has gone. */
  private List<ProcessHandle> withChildren() {
    return ProcessHandle.of(pid)
        .filter(_ -> alive())
        .map(handle -> Stream.concat(Stream.of(handle), handle.descendants()).toList())
        .orElse(List.of());
  }

  private static boolean ended(List<ProcessHandle> processes, Duration patience) {
    CompletableFuture<?>[] ends =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw Shell.interrupted(e);
    }
  }

  /** Boot and start tick: unlike wall time they do not move when the clock is set. */
  static Optional<String> startOf(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // The second field, the name in brackets, may hold spaces; the state follows, then field 22.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      if (fields[0].equals("Z")) {
        return Optional.empty();
      }
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      return Optional.of(boot.substring(0, 8) + "-" + fields[19]);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package org.supportmarket.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a small command to its end. */
final class Shell {
  private static final long PATIENCE_SECONDS = 180;

  private Shell() {}

  /** Whether the command can be run and ends well. */
  static boolean succeeds(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Runs to the end with its output in {@code log}; anything but 0 is trouble. */
  static void run(String purpose, ProcessBuilder builder, Path log) {
    Process process = null;
    try {
      process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
        return;
      }
    } catch (IOException e) {
      throw new Trouble(purpose + " could not be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      if (process != null) {
        process.destroyForcibly();
      }
    }
    throw new Trouble(purpose + " failed." + Log.tail(log));
  }

  /** What the command printed, or an empty text if it failed. */
  static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Sends a signal by the shell's own kill, because minimal systems lack the program. */
  static void signal(String name, List<Long> pids) {
    if (pids.isEmpty()) {
      return;
    }
    StringBuilder script = new StringBuilder("kill -" + name);
    pids.forEach(pid -> script.append(' ').append(pid));
    succeeds("sh", "-c", script.toString());
  }

  static Trouble interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new Trouble("Stopped before it was done.", e);
  }
}

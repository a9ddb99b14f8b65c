package org.supportmarket.stack;

import java.io.PrintStream;
import java.util.Locale;

/** Says what happens: a line for each part with its state and the time since the start. */
public final class Progress {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  /** Lines go to {@code out}. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  synchronized void part(Part part, String state) {
    line("%-18s %-34s %6.1f s".formatted(part.title(), state, seconds()));
  }

  /** A line of its own. */
  public synchronized void line(String text) {
    out.println(text);
    out.flush();
  }

  double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  static String since(long nanoTime) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - nanoTime) / 1e9);
  }
}

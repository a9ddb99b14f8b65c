package org.supportmarket.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How much processor time processes have used, as the kernel counts. */
final class ProcessClock {
  /** The kernel tells times to programs in hundredths of a second, whatever it counts in. */
  private static final int MILLIS_PER_TICK = 10;

  private static final long OURSELVES = ProcessHandle.current().pid();

  private final Map<String, Long> pids;

  ProcessClock(Map<String, Long> pids) {
    this.pids = new TreeMap<>(pids);
  }

  /**
   * By name, in milliseconds since each began, with its children; of ourselves without them, since
   * those are the others.
   */
  Map<String, Long> millis() {
    Map<String, Long> millis = new TreeMap<>();
    pids.forEach((name, pid) -> millis.put(name, pid == OURSELVES ? of(pid) : ofTree(pid)));
    return millis;
  }

  private static long ofTree(long pid) {
    return ProcessHandle.of(pid)
        .map(root -> Stream.concat(Stream.of(root), root.descendants()))
        .orElse(Stream.empty())
        .mapToLong(process -> of(process.pid()))
        .sum();
  }

  private static long of(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // The second field, the name in brackets, may hold spaces; utime and stime are fields 14, 15.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    } catch (IOException ended) {
      return 0;
    }
  }
}

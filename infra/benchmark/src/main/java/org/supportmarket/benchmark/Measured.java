package org.supportmarket.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one side did in its rounds.
 *
 * @param nanos how long each answer took, in no order
 * @param cpuMillis processor time by process
 */
record Measured(long[] nanos, double seconds, Map<String, Long> cpuMillis) {
  static final Measured NOTHING = new Measured(new long[0], 0, Map.of());

  Measured and(Measured more) {
    long[] all = Arrays.copyOf(nanos, nanos.length + more.nanos.length);
    System.arraycopy(more.nanos, 0, all, nanos.length, more.nanos.length);
    Map<String, Long> cpu = new TreeMap<>(cpuMillis);
    more.cpuMillis.forEach((name, millis) -> cpu.merge(name, millis, Long::sum));
    return new Measured(all, seconds + more.seconds, cpu);
  }

  double perSecond() {
    return nanos.length / seconds;
  }

  /** The time within which this share (0 to 1) of the answers came, in milliseconds. */
  double millisFor(double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
  }

  /** Processor time of one process for one request, in milliseconds. */
  double cpuMillisPerRequest(String process) {
    return cpuMillis.getOrDefault(process, 0L) / (double) nanos.length;
  }
}

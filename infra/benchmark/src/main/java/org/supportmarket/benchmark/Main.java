package org.supportmarket.benchmark;

import java.util.List;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/** The benchmarks behind {@code infra/bench}. */
public final class Main {
  private Main() {}

  /** The name of a benchmark, and perhaps {@code --quick}. */
  public static void main(String[] args) {
    int code = 0;
    try {
      run(List.of(args));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  private static void run(List<String> args) {
    if (!args.equals(List.of("search")) && !args.equals(List.of("search", "--quick"))) {
      throw new Trouble("Use it as infra/bench search [--quick].");
    }
    Plan plan = args.contains("--quick") ? Plan.QUICK : Plan.WHOLE;
    new SearchBenchmark(plan, new Progress(System.out)).run();
  }
}

package org.supportmarket.benchmark;

import java.util.List;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Trouble;

/** The benchmarks behind {@code infra/bench}. */
public final class Main {
  private static final String QUICK = "--quick";

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
    boolean quick = args.size() == 2 && args.getLast().equals(QUICK);
    if (args.size() != 1 && !quick) {
      throw usage();
    }
    Progress progress = new Progress(System.out);
    switch (args.getFirst()) {
      case "search" -> new SearchBenchmark(quick ? Plan.QUICK : Plan.WHOLE, progress).run();
      case "orders" ->
          new OrdersBenchmark(quick ? OrdersPlan.QUICK : OrdersPlan.WHOLE, progress).run();
      case "faults" ->
          new FaultsBenchmark(quick ? FaultsPlan.QUICK : FaultsPlan.WHOLE, progress).run();
      case "ratings" ->
          new RatingsBenchmark(quick ? RatingsPlan.QUICK : RatingsPlan.WHOLE, progress).run();
      case "review-faults" ->
          new ReviewFaultsBenchmark(
                  quick ? ReviewFaultsPlan.QUICK : ReviewFaultsPlan.WHOLE, progress)
              .run();
      case "trends" ->
          new TrendsBenchmark(quick ? TrendsPlan.QUICK : TrendsPlan.whole(), progress).run();
      case "releases" ->
          new ReleasesBenchmark((quick ? FaultsPlan.QUICK : FaultsPlan.WHOLE).budgets(), progress)
              .run();
      default -> throw usage();
    }
  }

  private static Trouble usage() {
    return new Trouble(
        "Use it as infra/bench NAME [--quick], where NAME is search, orders, faults, releases,"
            + " ratings, review-faults or trends.");
  }
}

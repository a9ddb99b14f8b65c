package org.supportmarket.ordering.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who knows how figures are protected, and how much each can have been moved at most, and
 * takes figures from one another: between which bounds can what is not told only be?
 */
public final class Attacker {
  /** More than anything here. */
  static final double NO_BOUND = 1e12;

  private static final int MOST_ROUNDS = 60;
  private static final double HARDLY = 0.5;

  private final Map<String, Bounds> bounds = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();

  /** What a figure is between. */
  public static final class Bounds {
    private double low;
    private double high;

    public double width() {
      return high - low;
    }

    /** Whether the truth is within; half a penny is for rounding of our own. */
    public boolean hold(double truth) {
      return low <= truth + HARDLY && truth - HARDLY <= high;
    }

    @Override
    public String toString() {
      return "%.0f to %.0f".formatted(low, high);
    }
  }

  /** Whole = all parts + known. */
  private record Equation(List<String> whole, List<String> parts, double known) {}

  /** A figure not looked at before is at least nothing. */
  public Bounds of(String figure) {
    return bounds.computeIfAbsent(
        figure,
        _ -> {
          Bounds any = new Bounds();
          any.high = NO_BOUND;
          return any;
        });
  }

  public void learn(String figure, double low, double high) {
    Bounds known = of(figure);
    known.low = Math.max(known.low, low);
    known.high = Math.min(known.high, high);
  }

  public void learnThat(List<String> whole, List<String> parts, double known) {
    whole.forEach(this::of);
    parts.forEach(this::of);
    equations.add(new Equation(whole, parts, known));
  }

  /** Takes figures from one another until nothing more comes of it. */
  public void think() {
    boolean more = true;
    for (int round = 0; more && round < MOST_ROUNDS; round++) {
      more = false;
      for (Equation equation : equations) {
        more |= use(equation);
      }
    }
  }

  private boolean use(Equation equation) {
    double[] whole = range(equation.whole());
    double[] parts = range(equation.parts());
    boolean more = false;
    for (String one : equation.whole()) {
      Bounds b = of(one);
      more |=
          narrow(
              b,
              parts[0] + equation.known() - (whole[1] - b.high),
              parts[1] + equation.known() - (whole[0] - b.low));
    }
    for (String one : equation.parts()) {
      Bounds b = of(one);
      more |=
          narrow(
              b,
              whole[0] - equation.known() - (parts[1] - b.high),
              whole[1] - equation.known() - (parts[0] - b.low));
    }
    return more;
  }

  private double[] range(List<String> figures) {
    double low = 0;
    double high = 0;
    for (String figure : figures) {
      low += of(figure).low;
      high += of(figure).high;
    }
    return new double[] {low, high};
  }

  private static boolean narrow(Bounds b, double low, double high) {
    boolean more = low > b.low + HARDLY || high < b.high - HARDLY;
    b.low = Math.max(b.low, low);
    b.high = Math.min(b.high, high);
    return more;
  }
}

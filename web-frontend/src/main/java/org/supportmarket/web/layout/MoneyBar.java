package org.supportmarket.web.layout;

import java.util.List;

/** Spent, promised and left of one sum, in pence; none may be negative. */
public record MoneyBar(long spentPence, long promisedPence, long leftPence) {

  /** One stretch of the bar; {@code from} and {@code width} in thousandths of the whole. */
  public record Stretch(String look, long from, long width) {}

  public long totalPence() {
    return spentPence + promisedPence + leftPence;
  }

  /** The stretches that are not empty, from left to right; together they fill the bar. */
  public List<Stretch> stretches() {
    long toSpent = thousandths(spentPence);
    long toPromised = thousandths(spentPence + promisedPence);
    return List.of(
            new Stretch("spent", 0, toSpent),
            new Stretch("promised", toSpent, toPromised - toSpent),
            new Stretch("left", toPromised, (totalPence() == 0 ? 0 : 1000) - toPromised))
        .stream()
        .filter(s -> s.width() > 0)
        .toList();
  }

  private long thousandths(long pence) {
    return totalPence() == 0 ? 0 : pence * 1000 / totalPence();
  }
}

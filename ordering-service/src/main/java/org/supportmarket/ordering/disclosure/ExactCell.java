package org.supportmarket.ordering.disclosure;

import java.util.Map;

/**
 * What stands behind one cell; never leaves the service.
 *
 * @param id names the cell among all cells of all councils, for ever
 * @param whole names those cells of the same table that together make up a total which is told
 *     exactly elsewhere
 * @param people different ones
 */
public record ExactCell(String id, String whole, long people, Map<Measure, Sum> sums) {
  public ExactCell {
    sums = Map.copyOf(sums);
  }

  /** Nothing where nobody has any. */
  public Sum sum(Measure measure) {
    return sums.getOrDefault(measure, Sum.NONE);
  }

  /** Whether anything may be told of it. */
  public boolean shows(Measure measure) {
    return Disclosure.mayBeShown(people) && sum(measure).mayBeShown();
  }
}

package org.supportmarket.ordering.disclosure;

import java.util.Map;

/**
 * What may be told of one cell.
 *
 * @param id the exact cell's
 * @param people about how many, null for too few to show
 * @param values what may be told; a measure that is missing may not
 */
public record SafeCell(String id, Long people, Map<Measure, Long> values) {
  public SafeCell {
    values = Map.copyOf(values);
  }

  /** Nothing is told of it. */
  public static SafeCell hidden(String id) {
    return new SafeCell(id, null, Map.of());
  }
}

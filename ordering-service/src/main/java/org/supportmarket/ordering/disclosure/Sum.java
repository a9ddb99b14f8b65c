package org.supportmarket.ordering.disclosure;

/**
 * One measure of one cell, exactly as it is.
 *
 * @param total of all people in the cell
 * @param largest what the person with the most of it has, whatever its sign
 * @param gross the same of all people, each whatever their sign; at least the total
 * @param people how many of them have any
 * @param mark a number that stays the same as long as the people and what each has do
 */
public record Sum(long total, long largest, long gross, long people, long mark) {
  /** Nobody has any. */
  public static final Sum NONE = new Sum(0, 0, 0, 0, 0);

  /** Whether it may be told, well hidden: enough people, and not nearly all of it one person's. */
  boolean mayBeShown() {
    return Disclosure.mayBeShown(people) && !Disclosure.isDominated(largest, gross);
  }
}

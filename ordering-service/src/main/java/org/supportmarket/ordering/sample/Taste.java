package org.supportmarket.ordering.sample;

/**
 * How people take to choosing for themselves (domain, section 5): of those asked before they had a
 * budget, half would change nothing and few would change everything.
 */
enum Taste {
  /** Keeps to what they had. */
  STEADY,
  /** Moves to other support little by little. */
  SHIFTING,
  /** Changes everything. */
  BOLD
}

package org.supportmarket.ordering.facts;

/**
 * By what a line of an order is counted, besides what it is and what it was paid from: as it was
 * when the line was bought.
 *
 * @param framework bought at or below a rate the council has agreed
 * @param counted false: only in exact totals, nobody to be counted
 */
record Traits(
    String district,
    String kind,
    boolean micro,
    boolean verified,
    boolean framework,
    String supportReason,
    String ageBand,
    String pathway,
    boolean counted) {

  Traits withFramework(boolean kept) {
    return new Traits(
        district, kind, micro, verified, kept, supportReason, ageBand, pathway, counted);
  }
}

package org.supportmarket.ordering.budget;

/** The seven ways to hold a budget (domain, section 4). */
enum HoldingRoute {
  DIRECT_PAYMENT,
  COUNCIL_MANAGED,
  MANAGED_FUND,
  ISF,
  BROKERED_FUND,
  THIRD_PARTY,
  VOUCHERS
}

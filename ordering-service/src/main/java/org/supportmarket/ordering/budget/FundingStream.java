package org.supportmarket.ordering.budget;

/** Where a budget's money comes from (domain, section 4). */
enum FundingStream {
  SOCIAL_CARE,
  PERSONAL_HEALTH_BUDGET,
  DISABLED_FACILITIES_GRANT,
  ACCESS_TO_WORK,
  COMMUNITY_EQUIPMENT,
  OWN_MONEY
}

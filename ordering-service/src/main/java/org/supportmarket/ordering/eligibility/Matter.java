package org.supportmarket.ordering.eligibility;

/**
 * What is asked with what the plan says about it.
 *
 * @param need of the outcome it is for, or null
 */
record Matter(Asked asked, String need) {}

package org.supportmarket.catalogue.openreferral;

/**
 * Around where.
 *
 * @param metres how far away its place may be; null means that it has to cover this point
 * @param district name of the district the point is in, or null if not known
 */
record Near(double latitude, double longitude, String district, Integer metres) {}

package org.supportmarket.web.client;

import java.time.LocalDate;

/**
 * Something a provider holds; {@code status} is {@code verified} (checked by us) or {@code claimed}
 * (the provider says so).
 *
 * @param reference the issuer's number, or null
 * @param validTo the last day it counts, or null
 * @param verifiedOn when we checked, or null
 * @param verifiedHow how we checked, or null
 */
public record Accreditation(
    String kind,
    String name,
    String status,
    String issuer,
    String reference,
    LocalDate validTo,
    LocalDate verifiedOn,
    String verifiedHow) {
  public boolean verified() {
    return "verified".equals(status);
  }
}

package org.supportmarket.web.client;

/**
 * Something a provider holds; {@code status} is {@code verified} (checked by us) or {@code claimed}
 * (the provider says so).
 */
public record Accreditation(String kind, String name, String status) {
  public boolean verified() {
    return "verified".equals(status);
  }
}

package org.supportmarket.web.catalogue;

/** How to reach a provider; each is null where they gave none. */
record Contact(String phone, String email, String website) {

  static Contact of(String phone, String email, String website) {
    return new Contact(text(phone), text(email), web(website));
  }

  public boolean any() {
    return phone != null || email != null || website != null;
  }

  public String tel() {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }

  public String mailto() {
    return "mailto:" + email.replaceAll("[^A-Za-z0-9.@_+-]", "");
  }

  /**
   * An address on the web to link to; providers write these, so nothing but http and https is let
   * through.
   */
  static String web(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String address =
        typed.strip().matches("(?i)[a-z][a-z0-9+.-]*:.*")
            ? typed.strip()
            : "https://" + typed.strip();
    return address.matches("(?i)https?://[^\\s\"<>]+") ? address : null;
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}

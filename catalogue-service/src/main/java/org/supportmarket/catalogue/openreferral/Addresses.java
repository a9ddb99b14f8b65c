package org.supportmarket.catalogue.openreferral;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What the profile calls a URI or an email; what is none is left out, never passed on. */
final class Addresses {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

  private Addresses() {}

  static String website(String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      return uri.getScheme() != null && uri.getHost() != null ? address : null;
    } catch (URISyntaxException noUri) {
      return null;
    }
  }

  static String email(String address) {
    return address != null && EMAIL.matcher(address).matches() ? address : null;
  }
}

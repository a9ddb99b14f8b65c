package org.supportmarket.catalogue.imports;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Which addresses an operator can have fetched: http and https only, and never those at which
 * clouds hand out secrets to whoever runs in them. A feed on this machine or network is allowed if
 * the operator names it, but nobody outside can send us there.
 */
final class FeedAddress {
  private static final int LONGEST = 500;

  /** Where clouds answer beside the link-local addresses: Alibaba, Azure, Oracle, AWS. */
  private static final Set<String> METADATA =
      Set.of("100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254");

  private FeedAddress() {}

  /** The feed's base: without a page's name, question or trailing slash. */
  static URI base(String address) {
    String text = address == null ? "" : address.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw refused(
          "Please give the address of a feed, such as https://example.org/open-referral/v3.");
    }
    try {
      URI uri = new URI(text);
      if (uri.getPath() == null || uri.getHost() == null) {
        throw refused("That is no address of a feed.");
      }
      String path = uri.getRawPath().replaceAll("/+$", "").replaceAll("/services$", "");
      URI base =
          new URI(uri.getScheme() + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT) + path);
      check(base, true);
      return base;
    } catch (URISyntaxException noUri) {
      throw refused("That is no address of a feed.");
    }
  }

  /** Refuses what must not be fetched; what is on this network only if it may be. */
  static void check(URI uri, boolean insideToo) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("We read feeds by http and https only.");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw refused("That is no address of a feed.");
    }
    for (InetAddress address : resolved(uri.getHost())) {
      boolean never =
          address.isLinkLocalAddress()
              || address.isAnyLocalAddress()
              || address.isMulticastAddress()
              || METADATA.contains(address.getHostAddress());
      if (never || (isInside(address) && !insideToo)) {
        throw refused("We don't read feeds from there.");
      }
    }
  }

  /** Whether it leads to this machine or its own network. */
  static boolean leadsInside(URI uri) {
    for (InetAddress address : resolved(uri.getHost())) {
      if (isInside(address)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(InetAddress address) {
    boolean unique = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
    return address.isLoopbackAddress() || address.isSiteLocalAddress() || unique;
  }

  /** The platform keeps the answer for a while, so the request goes to what was checked. */
  private static InetAddress[] resolved(String host) {
    try {
      String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      return InetAddress.getAllByName(name);
    } catch (UnknownHostException unknown) {
      throw refused("Nobody knows the machine in that address.");
    }
  }

  private static Refusal refused(String sentence) {
    return Refusal.of(CatalogueProblem.FEED_ADDRESS_REFUSED, sentence);
  }
}

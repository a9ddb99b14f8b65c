package org.supportmarket.web.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.web.client.Listing.MakeUp;

/** Where the price goes, as one bar and in words. */
public record PriceBar(List<Part> parts) {

  /**
   * One part of the price; {@code from} and {@code width} in thousandths of it, {@code look} names
   * its pattern.
   */
  public record Part(String look, String name, int from, int width) {
    /** "77%", "13.5%". */
    public String share() {
      return width / 10 + (width % 10 == 0 ? "" : "." + width % 10) + "%";
    }
  }

  /** Null where the provider does not say, or says what cannot be. */
  public static PriceBar of(MakeUp makeUp) {
    if (makeUp == null) {
      return null;
    }
    int direct = makeUp.directSupportPermille();
    int coordination = makeUp.coordinationPermille();
    int company = makeUp.companyPermille();
    if (direct < 0 || coordination < 0 || company < 0 || direct + coordination + company != 1000) {
      return null;
    }
    return new PriceBar(
        Stream.of(
                new Part("direct", "the support itself", 0, direct),
                new Part("coordination", "planning and training", direct, coordination),
                new Part("company", "running the company", direct + coordination, company))
            .filter(part -> part.width() > 0)
            .toList());
  }

  /** "77% the support itself, …": what the picture shows, for those who cannot see it. */
  public String inWords() {
    return parts.stream()
        .map(part -> part.share() + " " + part.name())
        .collect(Collectors.joining(", "));
  }
}

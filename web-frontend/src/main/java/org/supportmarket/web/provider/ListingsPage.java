package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import org.supportmarket.web.client.MyListing;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;

/** Everything a provider offers. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListingsPage(String answer, List<ListingRow> listings, String done, Problems problems)
    implements TemplateInstance {

  /** What is on offer comes first. */
  static ListingsPage of(List<MyListing> listings, String done, Problems problems) {
    Comparator<ListingRow> order =
        Comparator.comparing(ListingRow::withdrawn).thenComparing(ListingRow::name);
    List<ListingRow> rows = listings.stream().map(ListingRow::of).sorted(order).toList();
    long offered = rows.stream().filter(ListingRow::published).count();
    return new ListingsPage(
        "You offer " + Numbers.things(offered, "thing", "things"), rows, done, problems);
  }
}

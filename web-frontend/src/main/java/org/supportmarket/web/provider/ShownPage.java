package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Shown;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;

/** How often people saw and opened what a provider offers. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShownPage(String answer, String between, boolean counted, DataTable table)
    implements TemplateInstance {

  /** While the catalogue cannot tell. */
  static ShownPage notCounted() {
    return new ShownPage(
        "We cannot tell you just now how often you were seen",
        "Please look again later.",
        false,
        null);
  }

  static ShownPage of(Shown counts) {
    List<List<Cell>> rows =
        counts.byListing().stream()
            .map(
                one ->
                    List.of(
                        Cell.link(one.name(), "/listings/" + one.listingId()),
                        Cell.of(Numbers.words(one.shown())),
                        Cell.of(Numbers.words(one.opened()))))
            .toList();
    return new ShownPage(
        "People opened your pages " + Numbers.things(counts.opened(), "time", "times"),
        "From %s to %s, and your listings stood in %s."
            .formatted(
                Words.day(counts.from()),
                Words.day(counts.to()),
                Numbers.things(counts.shown(), "list of results", "lists of results")),
        true,
        rows.isEmpty()
            ? null
            : new DataTable(
                "How often each was seen",
                List.of(Column.of("What"), Column.number("In a list"), Column.number("Opened")),
                rows,
                null));
  }
}

package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.CouncilPerson;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.Here;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/** A council's people, found by name. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeoplePage(
    String answer,
    String q,
    boolean any,
    DataTable table,
    Pages pages,
    boolean registers,
    Problems problems)
    implements TemplateInstance {

  static PeoplePage of(String q, Paged<CouncilPerson> found, boolean registers) {
    return new PeoplePage(
        answer(q, found.totalItems()),
        q,
        !found.contents().isEmpty(),
        table(found.contents()),
        new Pages(found.pageNumber(), found.totalPages(), "/council/people?q=" + Here.encode(q)),
        registers,
        Problems.none());
  }

  private static String answer(String q, long count) {
    if (count == 0) {
      return q.isEmpty() ? "Nobody is registered yet." : "Nobody here has such a name.";
    }
    return Words.sentence(Numbers.things(count, "person", "people"))
        + (q.isEmpty() ? " in your council." : " with such a name.");
  }

  private static DataTable table(List<CouncilPerson> people) {
    return new DataTable(
        "People and what their budgets of today come to",
        List.of(
            Column.of("Name"),
            Column.number("Budgets"),
            Column.number("All of it"),
            Column.number("Free to spend"),
            Column.of("Signs in")),
        people.stream()
            .map(
                person ->
                    List.of(
                        Cell.link(Council.name(person), Council.href(person.personId())),
                        Cell.of(String.valueOf(person.budgets())),
                        Cell.of(Sums.exact(person.allocatedPence())),
                        Cell.of(Sums.exact(person.availablePence())),
                        Cell.of(person.hasLogin() ? "Yes" : "No")))
            .toList(),
        null);
  }
}

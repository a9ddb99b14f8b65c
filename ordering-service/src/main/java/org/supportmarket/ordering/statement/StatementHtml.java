package org.supportmarket.ordering.statement;

import static org.supportmarket.ordering.print.Pdf.escaped;

import java.util.List;
import org.supportmarket.ordering.ledger.Pounds;

/** The words of a statement as a page, to be set on paper. Everything from outside is escaped. */
final class StatementHtml {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { font: 12pt 'Liberation Sans'; content: counter(page) ' of ' counter(pages); } }
      body { font: 16pt/1.4 'Liberation Sans'; color: #000; }
      h1 { font: 22pt/1.25 'Liberation Sans'; margin: 12mm 0 6mm; }
      h2 { font: 19pt/1.25 'Liberation Sans'; margin: 9mm 0 3mm; page-break-after: avoid; }
      .address { height: 40mm; padding-top: 25mm; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border-bottom: 1pt solid #000; padding: 2mm 2mm 2mm 0; text-align: left; vertical-align: top; font: 16pt/1.3 'Liberation Sans'; }
      .sum { text-align: right; white-space: nowrap; }
      """;

  private StatementHtml() {}

  static String of(Paper paper, Letter letter) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>%s</title>
        <meta name="subject" content="Statement of a personal budget"/>
        <style>%s</style></head><body>
        <div class="address"><p>%s</p></div>
        <p>From: %s<br/>%s</p>
        <h1>%s</h1>
        <p>%s</p>
        """
            .formatted(
                escaped("Statement: " + paper.title()),
                STYLE,
                escaped(letter.name() == null ? "To the holder of this budget" : letter.name()),
                escaped(letter.council()),
                Paper.day(letter.written()),
                escaped(paper.title()),
                escaped(paper.counted())));
    page.append("<h2>From the start to the end</h2>");
    lines(page, paper.summary());
    page.append(
        "<p>A sum with a minus was taken from what is ready to spend. A plus in the middle lines"
            + " means that money went on to the next line, or came back.</p>");
    part(page, "By kind of support", paper.categories());
    part(page, "By outcome of your plan", paper.outcomes());
    entries(page, paper.entries());
    page.append(
        "<h2>Is something not right?</h2><p>Call your council, or ask somebody you trust to call."
            + " You need not write. A person will go through this with you.</p></body></html>");
    return page.toString();
  }

  private static void part(StringBuilder page, String heading, List<Paper.Line> lines) {
    if (!lines.isEmpty()) {
      page.append("<h2>").append(heading).append("</h2>");
      lines(page, lines);
    }
  }

  private static void lines(StringBuilder page, List<Paper.Line> lines) {
    page.append(
        "<table><thead><tr><th>What</th><th class=\"sum\">How much</th></tr></thead><tbody>");
    for (Paper.Line line : lines) {
      page.append("<tr><th>%s</th>%s</tr>".formatted(escaped(line.words()), sum(line.pence())));
    }
    page.append("</tbody></table>");
  }

  private static void entries(StringBuilder page, List<Paper.Entry> entries) {
    page.append("<h2>What came in and what went out</h2>");
    if (entries.isEmpty()) {
      page.append("<p>No money came or went in these days.</p>");
      return;
    }
    page.append(
        "<table><thead><tr><th>What happened</th><th class=\"sum\">In or out</th><th"
            + " class=\"sum\">Left</th></tr></thead><tbody>");
    for (Paper.Entry entry : entries) {
      page.append(
          "<tr><th>%s<br/>%s</th>%s%s</tr>"
              .formatted(
                  Paper.day(entry.day()),
                  escaped(entry.words()),
                  sum(entry.pence()),
                  sum(entry.leftPence())));
    }
    page.append("</tbody></table>");
  }

  private static String sum(long pence) {
    String pounds = Pounds.of(Math.abs(pence));
    return "<td class=\"sum\">%s%s</td>".formatted(pence < 0 ? "-" : "", pounds);
  }
}

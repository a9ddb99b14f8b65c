package org.supportmarket.ordering.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.print.Pdf;
import org.supportmarket.ordering.trends.ReconciliationStamp;

class MonthReportHtmlTest {
  private static final Instant NIGHT = Instant.parse("2026-01-01T00:05:00Z");

  @Test
  void thePaperSaysWhenItsFiguresWereCheckedAndCanBeReadAloud() throws IOException {
    try (PDDocument paper = Loader.loadPDF(Pdf.of(MonthReportHtml.of(report(0))))) {
      String words = new PDFTextStripper().getText(paper);
      assertTrue(words.contains("The market in December 2025"), words);
      assertTrue(words.contains("Merrow & <Dale>"), words);
      assertTrue(words.contains("too few to show"), words);
      assertTrue(words.contains("1 January 2026 at 00:05 and agree to the penny."), words);
      assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("en-GB", paper.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void figuresThatAreNotTheLedgersAreSaidToBeWrong() {
    assertTrue(MonthReportHtml.of(report(101)).contains("do not agree: by £1.01 in all."));
    assertTrue(MonthReportHtml.of(report(0)).contains("These figures were checked against"));
  }

  private static MonthReport report(long apartPence) {
    return new MonthReport(
        "Merrow & <Dale>",
        YearMonth.of(2025, 12),
        NIGHT,
        new ReconciliationStamp(NIGHT, apartPence == 0, apartPence, true, NIGHT, true),
        List.of(
            new MonthReport.Part(
                "Where?",
                null,
                List.of("", "Ordered"),
                List.of(List.of("Moor", "too few to show"))),
            new MonthReport.Part("From whom?", null, List.of("", "Ordered"), List.of())));
  }
}

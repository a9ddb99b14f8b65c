package org.supportmarket.ordering.statement;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.supportmarket.kernel.problem.Refusal;

/**
 * A statement for the post: large print, headings and tables tagged for screen readers, the address
 * where the window of an envelope is. Its font comes with the library.
 */
final class StatementPdf {
  private static final int MOST_ENTRIES = 2_000;

  static {
    FontMappers.set(new OneFont());
  }

  private StatementPdf() {}

  /**
   * @param letter who it is to and from
   * @throws Refusal invalid_period if it were too long to be posted
   */
  static byte[] of(StatementView statement, Letter letter) {
    Paper paper = Paper.of(statement);
    if (paper.entries().size() > MOST_ENTRIES) {
      throw Period.refusal(
          "So much happened in this time that no letter holds it. Choose fewer days.");
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useFont(
        () -> PdfRendererBuilder.class.getResourceAsStream(OneFont.NAME), "Liberation Sans");
    builder.withHtmlContent(StatementHtml.of(paper, letter), null);
    builder.withProducer("Support Market");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}

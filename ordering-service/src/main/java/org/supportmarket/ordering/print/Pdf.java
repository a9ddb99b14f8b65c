package org.supportmarket.ordering.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Pages as PDF, headings and tables tagged for screen readers. The font comes with the library. */
public final class Pdf {
  /** What style sheets call the font. */
  public static final String FONT = "Liberation Sans";

  static {
    FontMappers.set(new OneFont());
  }

  private Pdf() {}

  /**
   * @param page well-formed XHTML, everything from outside {@link #escaped}
   */
  public static byte[] of(String page) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> PdfRendererBuilder.class.getResourceAsStream(OneFont.NAME), FONT);
    builder.withHtmlContent(page, null);
    builder.withProducer("Support Market");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /** Words as they may stand in a page. */
  public static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c < 0x20 ? ' ' : c);
              }
            });
    return escaped.toString();
  }
}

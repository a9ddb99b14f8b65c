package org.supportmarket.web.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same as a workbook: the figures, what they are, and what the words mean. */
final class SheetXlsx {
  private static final String POUNDS = "#,##0.00";
  private static final String WHOLE = "#,##0";
  private static final int NARROW = 16;
  private static final int WIDE = 34;
  private static final int WORDS = 100;

  private SheetXlsx() {}

  static byte[] of(Sheet sheet) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Support Market", "1.0")) {
      figures(workbook.newWorksheet("Figures"), sheet);
      words(workbook.newWorksheet("About these figures"), sheet.about());
      words(workbook.newWorksheet("What the words mean"), sheet.meanings());
    } catch (IOException e) {
      throw new UncheckedIOException("A workbook in memory", e);
    }
    return file.toByteArray();
  }

  private static void figures(Worksheet page, Sheet sheet) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      page.value(0, column, sheet.columns().get(column));
      page.style(0, column).bold().wrapText(true).set();
      page.width(column, column == 0 ? WIDE : NARROW);
    }
    page.freezePane(1, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Object> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(page, row + 1, column, cells.get(column));
      }
    }
  }

  private static void cell(Worksheet page, int row, int column, Object value) {
    switch (value) {
      case null -> page.value(row, column, Said.FEW);
      case Sheet.Pence sum -> {
        page.value(row, column, BigDecimal.valueOf(sum.pence(), 2));
        page.style(row, column).format(POUNDS).set();
      }
      case Long number -> {
        page.value(row, column, number);
        page.style(row, column).format(WHOLE).set();
      }
      default -> page.value(row, column, value.toString());
    }
  }

  private static void words(Worksheet page, List<Meaning> lines) {
    page.width(0, WIDE);
    page.width(1, WORDS);
    for (int row = 0; row < lines.size(); row++) {
      page.value(row, 0, lines.get(row).word());
      page.style(row, 0).bold().set();
      page.value(row, 1, lines.get(row).says());
      page.style(row, 1).wrapText(true).set();
    }
  }
}

package org.supportmarket.web.panel;

import jakarta.ws.rs.core.Response;

/** Figures as a file to keep. */
public final class SheetFile {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SheetFile() {}

  /** Comma-separated values. */
  public static Response csv(Sheet sheet) {
    return named(SheetCsv.of(sheet), "text/csv;charset=UTF-8", sheet.fileName() + ".csv");
  }

  /** A workbook. */
  public static Response xlsx(Sheet sheet) {
    return named(SheetXlsx.of(sheet), XLSX, sheet.fileName() + ".xlsx");
  }

  static Response named(Object content, String type, String name) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}

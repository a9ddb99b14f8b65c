package org.supportmarket.web.outlook;

import java.util.Locale;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.Sums;

/** Figures as they stand in the cells of a table; what is not told is said in words. */
final class Figures {
  static final String FEW = "too few to show";
  static final String NOT_KNOWN = "not known";

  private static final long PERCENT = 10;

  private Figures() {}

  static Cell money(Long pence) {
    return Cell.of(pence == null ? FEW : Sums.money(pence));
  }

  static Cell number(Long figure) {
    return Cell.of(figure == null ? FEW : String.format(Locale.UK, "%,d", figure));
  }

  static Cell percent(Long permille, String otherwise) {
    return Cell.of(permille == null ? otherwise : percent(permille));
  }

  /** "9%", to the nearest. */
  static String percent(long permille) {
    return Math.floorDiv(2 * permille + PERCENT, 2 * PERCENT) + "%";
  }

  /** "12% more", "5% less" or "about as much", of something that was all. */
  static String more(long permille) {
    long percent = Math.floorDiv(2 * permille + PERCENT, 2 * PERCENT);
    return percent == 0
        ? "about as much"
        : "%d%% %s".formatted(Math.abs(percent), percent > 0 ? "more" : "less");
  }
}

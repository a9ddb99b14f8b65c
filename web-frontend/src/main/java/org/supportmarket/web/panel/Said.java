package org.supportmarket.web.panel;

import java.util.Locale;
import org.supportmarket.web.layout.Sums;

/** Figures of a panel in words; null is what is not shown. */
final class Said {
  static final String FEW = "too few to show";

  private static final long PER_CENT = 10;

  private Said() {}

  static String money(Long pence) {
    return pence == null ? FEW : Sums.money(pence);
  }

  static String count(Long number) {
    return number == null ? FEW : String.format(Locale.UK, "%,d", number);
  }

  /** "12%", from thousandths. */
  static String percent(long permille) {
    return Math.floorDiv(permille + PER_CENT / 2, PER_CENT) + "%";
  }

  /** "up 12%", "down 3%", "the same", "new"; "up 12% in 9 of 13" where not all can be compared. */
  static String change(RowSums sums) {
    if (sums.changePence() == null) {
      return FEW;
    }
    String change = change(sums.changePence(), sums.changePermille());
    return sums.comparesAll()
        ? change
        : "%s in %d of %d".formatted(change, sums.compared(), sums.periods());
  }

  static String change(long pence, Long permille) {
    if (pence == 0) {
      return "the same";
    }
    if (permille == null) {
      return pence > 0 ? "new" : "less than nothing before";
    }
    return (pence > 0 ? "up " : "down ") + percent(Math.abs(permille));
  }
}

package org.supportmarket.web.holder;

import org.supportmarket.web.catalogue.HowMany;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.layout.Sums;

/**
 * What a number of visits, hours or things costs. Support by the hour may have {@code minutes} for
 * each time; then the whole is rounded once, half up to a penny, as ordering does.
 *
 * @param unitPricePence for one unit, 0 or more
 * @param quantity 1 to 10,000
 * @param minutes null unless it is priced by the hour
 */
record Cost(long unitPricePence, String unit, int quantity, Integer minutes) {

  public long totalPence() {
    long pence = Math.multiplyExact(unitPricePence, (long) quantity);
    return minutes == null ? pence : (Math.multiplyExact(pence, (long) minutes) + 30) / 60;
  }

  public String howMany() {
    return HowMany.words(quantity, unit, minutes);
  }

  /** "£24 an hour". */
  public String priceOfOne() {
    return Sums.money(unitPricePence) + " " + Units.perOne(unit);
  }
}

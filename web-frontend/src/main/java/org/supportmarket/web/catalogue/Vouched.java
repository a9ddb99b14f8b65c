package org.supportmarket.web.catalogue;

import org.supportmarket.web.client.Cqc;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Words;

/**
 * What the regulator says of a provider, in its words; {@code href} is null where there is no page
 * of its own.
 */
record Vouched(String sentence, String href) {
  private static final String CQC = "The Care Quality Commission (CQC) checks care in England. ";

  static Vouched of(Cqc cqc) {
    if (cqc == null) {
      return new Vouched(
          "This is not registered with the Care Quality Commission (CQC), which checks care in England. Much good support does not need to be.",
          null);
    }
    String href = Contact.web(cqc.page());
    if (cqc.rating() == null) {
      return new Vouched(CQC + "They are registered with it. There is no published rating.", href);
    }
    String when = cqc.ratedOn() == null ? "" : " on " + Days.day(cqc.ratedOn(), Words.today());
    return new Vouched(CQC + "It rated them “" + cqc.rating() + "”" + when + ".", href);
  }
}

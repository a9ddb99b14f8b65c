package org.supportmarket.web.catalogue;

import java.util.List;
import org.supportmarket.web.client.Cqc;
import org.supportmarket.web.layout.Words;

/**
 * What the regulator says of a provider, in its words; {@code href} is null where there is no page
 * of its own.
 *
 * @param history what it said before, latest first, as sentences
 */
record Vouched(String sentence, String href, List<String> history) {
  private static final String CQC = "The Care Quality Commission (CQC) checks care in England. ";

  static Vouched of(Cqc cqc) {
    if (cqc == null) {
      return new Vouched(
          "This is not registered with the Care Quality Commission (CQC), which checks care in England. Much good support does not need to be.",
          null,
          List.of());
    }
    String href = Contact.web(cqc.page());
    if (cqc.rating() == null) {
      return new Vouched(
          CQC + "They are registered with it. There is no published rating.", href, history(cqc));
    }
    String when = cqc.ratedOn() == null ? "" : " on " + Words.day(cqc.ratedOn());
    return new Vouched(
        CQC + "It rated them “" + cqc.rating() + "”" + when + ".", href, history(cqc));
  }

  /** Earlier ratings; the one that counts now is not said again. */
  private static List<String> history(Cqc cqc) {
    return cqc.history().stream()
        .filter(old -> old.rating() != null)
        .filter(old -> old.ratedOn() == null || !old.ratedOn().equals(cqc.ratedOn()))
        .map(
            old ->
                "“"
                    + old.rating()
                    + "”"
                    + (old.ratedOn() == null ? "" : " on " + Words.day(old.ratedOn())))
        .toList();
  }

  /** In a table's cell. */
  static String brief(Cqc cqc) {
    if (cqc == null) {
      return null;
    }
    if (cqc.rating() == null) {
      return "No published rating";
    }
    return cqc.rating() + (cqc.ratedOn() == null ? "" : ", " + Words.day(cqc.ratedOn()));
  }
}

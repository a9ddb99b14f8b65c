package org.supportmarket.web.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.layout.Words;

/** Something the provider holds, as its own list shows it. */
record AccreditationRow(
    UUID id,
    String name,
    String badge,
    String state,
    String issuer,
    String reference,
    LocalDate validTo,
    String reason,
    boolean hasEvidence,
    boolean changeable) {

  static AccreditationRow of(MyAccreditation one) {
    boolean expired = one.expired();
    return new AccreditationRow(
        one.id(),
        one.name(),
        one.is("verified") && !expired ? "checked" : one.is("claimed") ? "says-so" : "plain",
        expired ? "Ran out on " + Words.day(one.validTo()) : state(one),
        one.issuer(),
        one.reference(),
        one.validTo(),
        one.reason(),
        one.hasEvidence(),
        !one.fromRegister());
  }

  private static String state(MyAccreditation one) {
    return switch (one.status() == null ? "" : one.status()) {
      case "verified" ->
          one.verifiedOn() == null
              ? "Checked by us"
              : "Checked by us on " + Words.day(one.verifiedOn());
      case "claimed" -> one.hasEvidence() ? "We are checking it" : "Send a file that shows it";
      case "rejected" -> "We could not confirm it";
      case "expired" -> "It has run out";
      default -> "Removed";
    };
  }
}

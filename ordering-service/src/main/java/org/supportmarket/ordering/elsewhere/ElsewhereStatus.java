package org.supportmarket.ordering.elsewhere;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.supportmarket.ordering.ledger.AccountKind;

/** Where the money of something paid elsewhere is. */
public enum ElsewhereStatus {
  /** Kept aside until the person says that they paid. */
  PROMISED(AccountKind.COMMITTED, "COMMITTED"),
  /** Paid, as the person told us. */
  PAID(AccountKind.PAID, "PAID"),
  /** It did not happen after all; the money is free again. */
  TAKEN_BACK(AccountKind.AVAILABLE, "RELEASED");

  private final AccountKind account;
  private final String funding;

  ElsewhereStatus(AccountKind account, String funding) {
    this.account = account;
    this.funding = funding;
  }

  AccountKind account() {
    return account;
  }

  /** The state of its funding rows. */
  String funding() {
    return funding;
  }

  /** As it stands in JSON and in the database. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static ElsewhereStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

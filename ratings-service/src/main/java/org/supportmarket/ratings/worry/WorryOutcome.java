package org.supportmarket.ratings.worry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a worry. */
public enum WorryOutcome {
  NO_FURTHER_ACTION,
  ADVICE_GIVEN,
  /** A safeguarding enquiry (Care Act 2014, section 42). */
  ENQUIRY,
  POLICE,
  /** To another council or service, which has answered for it. */
  HANDED_ON;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code; another text is no outcome. */
  @JsonCreator
  public static WorryOutcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

package org.supportmarket.ratings.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a review is not shown, as a moderator chooses it; its writer reads the sentence. */
public enum Reason {
  PERSONAL_DATA("It says something by which somebody can be found."),
  STAFF_NAME("It names somebody who works there."),
  HEALTH("It tells something about somebody's health."),
  THREAT("It threatens or insults somebody."),
  ACCUSATION("It accuses somebody of a crime. Please ring the police or the safeguarding desk."),
  ADVERTISING("It advertises something."),
  NOT_ABOUT_THIS("It is not about the support that was bought."),
  NOT_OWN("It was not written by or for the person who had the support.");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  /** What its writer reads. */
  public String sentence() {
    return sentence;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  @JsonCreator
  public static Reason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

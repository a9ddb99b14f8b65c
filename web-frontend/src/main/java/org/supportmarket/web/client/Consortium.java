package org.supportmarket.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * People are asked, or were, to buy something together.
 *
 * @param state asking, asked or requested
 * @param people about how many said yes; null while they are asked and for too few
 * @param enough whether a provider can be asked
 * @param yes what the one person said whose page it is; null for nothing
 */
public record Consortium(
    UUID id,
    String councilName,
    SharedTime time,
    String words,
    LocalDate answerBy,
    String state,
    Long people,
    boolean enough,
    UUID providerId,
    String contact,
    Instant requestedAt,
    Boolean yes) {

  /** Whether people can still answer. */
  public boolean asking() {
    return "asking".equals(state);
  }

  public boolean requested() {
    return "requested".equals(state);
  }
}

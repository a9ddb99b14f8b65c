package org.supportmarket.ratings.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;

/**
 * What somebody thought of something they bought: never changed, only replaced. Its words stand
 * apart.
 *
 * @param orderLineId null for an unverified one
 * @param standing whether it is the last thing this person said of this listing
 * @param replaced whether it is history
 * @param replaces what it takes the place of, or null
 * @param stars 1 to 5
 * @param acting whether somebody who acts for the person wrote it down with their own login
 */
public record Review(
    UUID id,
    UUID orderLineId,
    UUID personId,
    UUID providerId,
    UUID listingId,
    int stars,
    ReviewState state,
    boolean standing,
    boolean replaced,
    UUID replaces,
    boolean unverified,
    boolean acting,
    Instant writtenAt) {
  static final String COLUMNS =
      "r.id, r.order_line_id, r.person_id, r.provider_id, r.listing_id, r.stars, r.state,"
          + " r.standing, r.replaced, r.replaces, r.unverified, r.acting, r.written_at";

  private static final int CHANGE_DAYS = 14;
  private static final int RENEW_MONTHS = 3;

  static Review in(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("id", UUID.class),
        row.getObject("order_line_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("provider_id", UUID.class),
        row.getObject("listing_id", UUID.class),
        row.getInt("stars"),
        ReviewState.of(row.getString("state")),
        row.getBoolean("standing"),
        row.getBoolean("replaced"),
        row.getObject("replaces", UUID.class),
        row.getBoolean("unverified"),
        row.getBoolean("acting"),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }

  /** Whether it is one of those the score is made from. */
  boolean counts() {
    return state == ReviewState.PUBLISHED && !replaced && !unverified;
  }

  /** The day it was written, as people count days. */
  LocalDate writtenOn() {
    return writtenAt.atZone(Time.PEOPLES_ZONE).toLocalDate();
  }

  /** From which day its writer may say something new of the same listing. */
  LocalDate renewableFrom() {
    return writtenOn().plusMonths(RENEW_MONTHS);
  }

  boolean isRenewable(LocalDate today) {
    return standing && !today.isBefore(renewableFrom());
  }

  /**
   * What is not yet decided, or was refused, can be said in other words; the rest for a while. What
   * somebody else wrote down for them, the person can put right at any time.
   */
  boolean isChangeable(LocalDate today) {
    return isChangeable(today, acting);
  }

  /** The same for the supporter who wrote it down, who has no longer than others. */
  boolean isChangeableBySupporter(LocalDate today) {
    return acting && isChangeable(today, false);
  }

  private boolean isChangeable(LocalDate today, boolean always) {
    return standing
        && switch (state) {
          case WAITING, REFUSED -> true;
          case PUBLISHED -> always || today.isBefore(writtenOn().plusDays(CHANGE_DAYS));
          case REMOVED -> false;
        };
  }
}

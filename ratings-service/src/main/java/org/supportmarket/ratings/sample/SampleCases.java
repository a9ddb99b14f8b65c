package org.supportmarket.ratings.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ratings.honesty.FindSigns;
import org.supportmarket.ratings.moderation.Appeal;
import org.supportmarket.ratings.moderation.DecideReview;
import org.supportmarket.ratings.moderation.Moderator;
import org.supportmarket.ratings.moderation.Reason;
import org.supportmarket.ratings.moderation.RemoveReview;
import org.supportmarket.ratings.purchase.PurchaseStatus;
import org.supportmarket.ratings.review.Aspects;
import org.supportmarket.ratings.review.ReviewDraft;
import org.supportmarket.ratings.review.WriteReview;
import org.supportmarket.ratings.review.WrittenBy;

/**
 * What moderators of the sample council have to deal with, or have dealt with: reviews in every
 * state, made once, when the whole history is there, by the commands people use. None of them
 * counts, so that the scores are those of the history.
 */
@ApplicationScoped
class SampleCases {
  /** Deliveries of a provider that the history leaves without a review, one of each person. */
  private static final String FREE =
      """
      SELECT DISTINCT ON (p.person_id) p.person_id, p.order_line_id
        FROM purchase_line p
       WHERE p.provider_id = ? AND p.status = ANY (?) AND p.delivered_on < ? AND p.person_id <> ALL (?)
         AND NOT EXISTS (SELECT FROM review r WHERE r.person_id = p.person_id AND r.listing_id = p.listing_id)
         AND get_byte(decode(md5(? || p.person_id::text || p.listing_id::text), 'hex'), 0) >= 102
       ORDER BY p.person_id, p.order_line_id LIMIT ?
      """;

  private static final String BIGGEST =
      """
      SELECT provider_id FROM purchase_line WHERE status = ANY (?) AND delivered_on < ?
       GROUP BY provider_id ORDER BY count(DISTINCT person_id) DESC, provider_id LIMIT 1
      """;

  static final Moderator FIRST = new Moderator("sample", "moderator-a");
  static final Moderator SECOND = new Moderator("sample", "moderator-b");

  private final Database database;
  private final SampleConfig config;
  private final WriteReview writeReview;
  private final DecideReview decide;
  private final Appeal appeal;
  private final RemoveReview remove;
  private final SampleProviderWords providerWords;
  private final SampleWorries worries;
  private final FindSigns findSigns;

  SampleCases(
      Database database,
      SampleConfig config,
      WriteReview writeReview,
      DecideReview decide,
      Appeal appeal,
      RemoveReview remove,
      SampleProviderWords providerWords,
      SampleWorries worries,
      FindSigns findSigns) {
    this.database = database;
    this.config = config;
    this.writeReview = writeReview;
    this.decide = decide;
    this.appeal = appeal;
    this.remove = remove;
    this.providerWords = providerWords;
    this.worries = worries;
    this.findSigns = findSigns;
  }

  private record Free(UUID person, UUID orderLine) {}

  /** Whether they were made, by whichever copy of this service. */
  boolean made() {
    return database
        .one(
            "SELECT 1 FROM moderator_decision WHERE issuer = ? LIMIT 1",
            row -> true,
            FIRST.issuer())
        .isPresent();
  }

  /** Makes all of them or none; a second time nothing. */
  @Transactional
  void make() {
    database.one("SELECT pg_advisory_xact_lock(hashtext('sample cases'))", row -> true);
    if (made()) {
      return;
    }
    List<SampleCase> cases = SampleCase.all();
    Iterator<Free> free = free(cases.size()).iterator();
    Instant when =
        config.date().minusDays(1).atTime(LocalTime.NOON).atZone(Time.PEOPLES_ZONE).toInstant();
    for (SampleCase one : cases) {
      if (free.hasNext()) {
        become(one, free.next(), when);
      }
    }
    providerWords.write(when);
    worries.tell(when);
    findSigns.look(when.minus(Duration.ofHours(12)));
  }

  private List<Free> free(int many) {
    return database
        .one(
            BIGGEST,
            row -> row.getObject(1, UUID.class),
            PurchaseStatus.deliveredCodes(),
            config.date())
        .map(
            provider ->
                database.query(
                    FREE,
                    row -> new Free(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                    provider,
                    PurchaseStatus.deliveredCodes(),
                    config.date(),
                    SampleDeliveries.OWN_LOGIN,
                    Long.toString(config.seed()),
                    many))
        .orElse(List.of());
  }

  private void become(SampleCase one, Free about, Instant when) {
    UUID review = writeReview.write(draft(one, about), when).id();
    Instant later = when.plus(Duration.ofHours(3));
    switch (one.state()) {
      case "refused" -> decide.refuse(review, one.reason(), one.more(), FIRST, later);
      case "appealed", "upheld" -> {
        decide.refuse(review, one.reason(), "", FIRST, later);
        appeal.make(review, about.person(), one.more(), later.plus(Duration.ofHours(2)));
        if (one.is("upheld")) {
          appeal.decide(
              review,
              false,
              "It accuses people of a crime.",
              SECOND,
              later.plus(Duration.ofHours(6)));
        }
      }
      case "removed" -> {
        remove.propose(review, Reason.NOT_OWN, one.more(), FIRST, later);
        remove.agree(review, SECOND, later.plus(Duration.ofHours(1)));
      }
      default -> {
        // It waits.
      }
    }
  }

  private ReviewDraft draft(SampleCase one, Free about) {
    ReviewDraft.Writer writer =
        one.is("supporter")
            ? new ReviewDraft.Writer("sample", "supporter", null, WrittenBy.SUPPORTER, true)
            : ReviewDraft.Writer.UNKNOWN;
    return new ReviewDraft(
        about.person(),
        about.orderLine(),
        one.stars(),
        one.words(),
        Aspects.NONE,
        null,
        writer,
        one.is("copied"));
  }
}

package org.supportmarket.ratings.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.moderation.Reason;
import org.supportmarket.ratings.moderation.RemoveReview;
import org.supportmarket.ratings.reply.DecideReply;
import org.supportmarket.ratings.reply.DisputeReview;
import org.supportmarket.ratings.reply.WriteReply;

/** What providers of the sample answered, dispute and are told. */
@ApplicationScoped
class SampleProviderWords {
  /** Somebody can sign in as this one, and finds replies in each state. */
  private static final UUID PROVIDER_1 =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));

  private static final String[][] REPLIES = {
    {"Thank you. We have read it to everybody who comes to you.", ""},
    {
      "We are sorry that it was not always on time.",
      "We plan a quarter of an hour more between two visits."
    },
    {"Our helper Janet says that she remembers it differently.", ""}
  };

  private static final String SHOWN =
      """
      SELECT r.id FROM review r JOIN review_words w ON w.review_id = r.id
       WHERE r.provider_id = ? AND r.state = 'published' AND NOT r.replaced AND NOT r.unverified
       ORDER BY md5(r.order_line_id::text) LIMIT ?
      """;

  /** One of which words are not shown, so that a moderator tells it what people say. */
  private static final String SMALL =
      """
      SELECT s.id FROM summary s
       WHERE s.kind = 'provider' AND s.stars_1 + s.stars_2 + s.stars_3 + s.stars_4 + s.stars_5 > 0
       ORDER BY (SELECT count(DISTINCT p.person_id) FROM purchase_line p
                  WHERE p.provider_id = s.id AND p.last_delivered_on IS NOT NULL), s.id LIMIT 1
      """;

  private final Database database;
  private final WriteReply writeReply;
  private final DisputeReview disputes;
  private final DecideReply decideReply;
  private final RemoveReview remove;

  SampleProviderWords(
      Database database,
      WriteReply writeReply,
      DisputeReview disputes,
      DecideReply decideReply,
      RemoveReview remove) {
    this.database = database;
    this.writeReply = writeReply;
    this.disputes = disputes;
    this.decideReply = decideReply;
    this.remove = remove;
  }

  /** In the caller's transaction; as much as there are reviews to write about. */
  void write(Instant when) {
    List<UUID> shown =
        database.query(SHOWN, row -> row.getObject(1, UUID.class), PROVIDER_1, REPLIES.length + 2);
    for (int n = 0; n < REPLIES.length && n < shown.size(); n++) {
      writeReply.write(PROVIDER_1, shown.get(n), REPLIES[n][0], REPLIES[n][1], when);
    }
    if (shown.size() > REPLIES.length) {
      disputes.dispute(
          PROVIDER_1,
          shown.get(REPLIES.length),
          "We were asked for mornings, and came then.",
          when);
    }
    if (shown.size() > REPLIES.length + 1) {
      remove.propose(
          shown.getLast(),
          Reason.NOT_ABOUT_THIS,
          "It seems to be about another visit.",
          SampleCases.FIRST,
          when.plus(Duration.ofHours(2)));
    }
    database
        .one(SMALL, row -> row.getObject(1, UUID.class))
        .ifPresent(
            provider ->
                decideReply.summarise(
                    provider,
                    "People are glad of you. Several would like to be rung when somebody is late.",
                    moderator(),
                    when));
  }

  private static Caller moderator() {
    String subject = SampleCases.FIRST.subject();
    return new Caller(SampleCases.FIRST.issuer(), subject, subject, null, Set.of(), null, null);
  }
}

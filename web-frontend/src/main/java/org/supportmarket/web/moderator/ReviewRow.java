package org.supportmarket.web.moderator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.ModeratedReview;

/**
 * A review in a moderator's list, with what a rule noticed marked in its words.
 *
 * @param whys what the marks are for, each once
 */
record ReviewRow(
    UUID id,
    String href,
    String heading,
    List<Piece> pieces,
    List<String> whys,
    Instant since,
    String appeal,
    boolean removal) {

  /** Some of the words; marked where a rule noticed something. */
  record Piece(String text, boolean marked) {}

  static ReviewRow of(ModeratedReview review) {
    String what = review.listingName() == null ? "something they used" : review.listingName();
    String who = review.providerName() == null ? "" : ", " + review.providerName();
    return new ReviewRow(
        review.id(),
        "/moderator/reviews/" + review.id(),
        review.stars() + " out of 5 for " + what + who,
        pieces(review.words(), review.findings()),
        review.findings().stream().map(ModeratedReview.Finding::why).distinct().toList(),
        review.since(),
        review.appeal(),
        review.removal() != null);
  }

  /** Places beyond the words, as after an erasure, mark nothing. */
  private static List<Piece> pieces(String words, List<ModeratedReview.Finding> findings) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (ModeratedReview.Finding one : findings) {
      if (one.from() >= at && one.to() <= words.length() && one.from() < one.to()) {
        pieces.add(new Piece(words.substring(at, one.from()), false));
        pieces.add(new Piece(words.substring(one.from(), one.to()), true));
        at = one.to();
      }
    }
    pieces.add(new Piece(words.substring(at), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }
}

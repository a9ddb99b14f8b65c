package org.supportmarket.ordering.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.disclosure.Disclosure;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Has people who buy the same at the same time asked whether they want to buy it together. Their
 * care managers ask; whoever offers it never learns who they are.
 */
@ApplicationScoped
class OfferConsortium {
  private static final int LONGEST = 500;
  private static final int LONGEST_WEEKS = 12;

  private final SharedTimes times;
  private final Consortia consortia;
  private final Audit audit;

  OfferConsortium(SharedTimes times, Consortia consortia, Audit audit) {
    this.times = times;
    this.consortia = consortia;
    this.audit = audit;
  }

  /** What is wrong with one field. */
  record Fault(String field, String reason) {}

  /** Refuses with invalid_request, invalid_offer, group_too_small, consortium_exists. */
  @Transactional
  ConsortiumView offer(Act act, String council, OfferRequest offer) {
    check(offer, act.day());
    if (consortia.asking(council, offer.time(), act.day())) {
      throw Refusal.of(
          OrderingProblem.CONSORTIUM_EXISTS, "People who share this time are being asked already.");
    }
    List<UUID> people = times.people(council, offer.time(), act.day());
    if (people.size() < Disclosure.FEWEST_PEOPLE) {
      throw Refusal.of(
          OrderingProblem.GROUP_TOO_SMALL,
          "Fewer than eight people share this time. Choose one from the list.");
    }
    UUID id = UUID.randomUUID();
    consortia.add(act, council, id, offer);
    consortia.ask(
        act,
        council,
        id,
        people,
        offer.answerBy(),
        "Others in %s have %s too. Ask whether they would like to buy it together: %s Saying no changes nothing for them."
            .formatted(offer.time().district(), offer.time().inWords(), sentence(offer.words())));
    audit.done(act, "together.offer", About.person(null, council, "consortium", id));
    return consortia.find(council, id, act.day()).orElseThrow();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.CONSORTIUM_UNKNOWN, "We know of nobody being asked this.");
  }

  private static void check(OfferRequest offer, LocalDate today) {
    if (offer == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what people are to be asked.");
    }
    List<Fault> faults = new ArrayList<>();
    if (offer.time() == null || !offer.time().isReal()) {
      faults.add(new Fault("time", "Choose a time that people share"));
    }
    if (!PlainWords.fit(offer.words(), LONGEST)) {
      faults.add(new Fault("words", "Write what would be shared, at most 500 letters"));
    }
    if (offer.answerBy() == null
        || !offer.answerBy().isAfter(today)
        || offer.answerBy().isAfter(today.plusWeeks(LONGEST_WEEKS))) {
      faults.add(new Fault("answer_by", "Give a day after today, at most twelve weeks from now"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.INVALID_OFFER,
          "Nobody was asked. %s.".formatted(faults.getFirst().reason()),
          Map.of("fields", faults));
    }
  }

  private static String sentence(String words) {
    String said = words.strip();
    return said.matches("(?s).*[.!?]") ? said : said + ".";
  }
}

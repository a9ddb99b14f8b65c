package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The care manager writes down what was agreed with the person. */
@ApplicationScoped
class SetOutcome {
  private static final int LONGEST = 300;
  private static final int MOST = 20;
  private static final Pattern NEED = Pattern.compile("[a-z]{1,30}(-[a-z]{1,30}){0,4}");

  private final Outcomes outcomes;
  private final PersonalTexts texts;
  private final Audit audit;

  SetOutcome(Outcomes outcomes, PersonalTexts texts, Audit audit) {
    this.outcomes = outcomes;
    this.texts = texts;
    this.audit = audit;
  }

  /** Adds one; refuses with invalid_request. */
  @Transactional
  OutcomeView add(Act act, PersonRef person, OutcomeRequest request) {
    check(request);
    if (outcomes.agreed(person) >= MOST) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "A plan has at most %d outcomes. End one first.".formatted(MOST));
    }
    UUID outcome = UUID.randomUUID();
    outcomes.add(act, person, outcome, request.need());
    return written(act, person, outcome, "outcome.agree", request);
  }

  /** Changes or ends one; what was bought for it stays as it was. Refuses with outcome_unknown. */
  @Transactional
  OutcomeView change(Act act, PersonRef person, UUID outcome, OutcomeRequest request) {
    check(request);
    boolean ended = request.ended() != null && request.ended();
    if (!outcomes.change(act, person, outcome, request.need(), ended)) {
      throw Refusal.of(
          OrderingProblem.OUTCOME_UNKNOWN, "The plan has no such outcome, or it has ended.");
    }
    return written(act, person, outcome, ended ? "outcome.end" : "outcome.change", request);
  }

  private OutcomeView written(
      Act act, PersonRef person, UUID outcome, String action, OutcomeRequest request) {
    texts.put(
        person.id(), PersonalTexts.Kind.OUTCOME, outcome, request.words().strip(), act.when());
    audit.done(act, action, About.person(person.id(), person.council(), "outcome", outcome));
    return outcomes.find(person, outcome).orElseThrow();
  }

  private static void check(OutcomeRequest request) {
    if (request == null || !PlainWords.fit(request.words(), LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say what the plan is to bring about, in at most %d characters.".formatted(LONGEST));
    }
    if (request.need() != null && !NEED.matcher(request.need()).matches()) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST, "`need` is a word of the catalogue's vocabulary.");
    }
  }
}

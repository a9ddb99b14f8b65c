package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.eligibility.Asked;
import org.supportmarket.ordering.eligibility.Eligibility;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Puts what has to be asked first to the care manager. Asking the same twice is one question. */
@ApplicationScoped
class AskApproval {
  private static final int LONGEST = 1000;

  /** Waits for nobody: of two who ask the same at once, one adds nothing. */
  private static final String ADD =
      """
      INSERT INTO approval (id, person_id, council, state, same_as, asked_at, asked_by,
                            asked_authority, due_on)
      VALUES (?, ?, ?, 'asked', ?, ?, ?, ?, ?)
      ON CONFLICT (person_id, same_as) WHERE state = 'asked' DO NOTHING
      """;

  private static final String ADD_LINE =
      """
      INSERT INTO approval_line (id, approval_id, position, listing_id, listing_version, name,
                                 provider_id, provider_name, category, unit, quantity, minutes,
                                 unit_pence, total_pence, budget_line_id, outcome_id, rule,
                                 rule_version, rule_words)
      VALUES (?, ?, ?, ?, ?::int, ?, ?, ?, ?, ?, ?, ?::int, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final PriceWishes priceWishes;
  private final Eligibility eligibility;
  private final Approvals approvals;
  private final PersonalTexts texts;
  private final Audit audit;

  AskApproval(
      Database database,
      PriceWishes priceWishes,
      Eligibility eligibility,
      Approvals approvals,
      PersonalTexts texts,
      Audit audit) {
    this.database = database;
    this.priceWishes = priceWishes;
    this.eligibility = eligibility;
    this.approvals = approvals;
    this.texts = texts;
    this.audit = audit;
  }

  private record ToAsk(Wish wish, Verdict verdict) {
    private static final String WITH_OTHERS =
        "By itself this would not have to be asked, but together with other things it may.";

    boolean hasToBeAsked() {
      return verdict.verdict().equals(Verdict.ASK_FIRST);
    }

    /** A sum of several things may have to be asked about where each of them would not. */
    boolean mayHaveToBeAsked() {
      return verdict.allows() && verdict.approval() == null;
    }

    ToAsk withOthers() {
      return new ToAsk(
          wish,
          new Verdict(Verdict.ASK_FIRST, verdict.rule(), verdict.ruleVersion(), WITH_OTHERS, null));
    }
  }

  /** Refuses with nothing_to_ask where every line was agreed already or never will be. */
  @Transactional
  ApprovalView ask(Act act, PersonRef person, ApprovalRequest request) {
    if (request == null
        || request.words() != null
            && !request.words().isBlank()
            && !PlainWords.fit(request.words(), LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say what your care manager should know, in at most %,d characters.".formatted(LONGEST));
    }
    List<ToAsk> lines = toAsk(person, act, request.lines());
    UUID approval = UUID.randomUUID();
    String sameAs = sameAs(lines);
    int added =
        database.update(
            ADD,
            approval,
            person.id(),
            person.council(),
            sameAs,
            act.when(),
            act.actor(),
            act.authority(),
            AnswerDue.of(act.day()));
    if (added == 0) {
      return approvals.find(person, waiting(person, sameAs)).orElseThrow();
    }
    for (int i = 0; i < lines.size(); i++) {
      addLine(act, person, approval, i + 1, lines.get(i));
    }
    if (request.words() != null && !request.words().isBlank()) {
      texts.put(
          person.id(), PersonalTexts.Kind.QUESTION, approval, request.words().strip(), act.when());
    }
    audit.done(
        act, "approval.ask", About.person(person.id(), person.council(), "approval", approval));
    return approvals.find(person, approval).orElseThrow();
  }

  private List<ToAsk> toAsk(PersonRef person, Act act, List<WishRequest> requests) {
    List<Wish> wishes = priceWishes.price(person, requests, act.day());
    List<Verdict> verdicts =
        eligibility.judge(person, wishes.stream().map(Wish::asked).toList(), act.day());
    List<ToAsk> all = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      all.add(new ToAsk(wishes.get(i), verdicts.get(i)));
    }
    List<ToAsk> lines = all.stream().filter(ToAsk::hasToBeAsked).toList();
    if (lines.isEmpty()) {
      lines = all.stream().filter(ToAsk::mayHaveToBeAsked).map(ToAsk::withOthers).toList();
    }
    if (lines.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.NOTHING_TO_ASK,
          "Nobody has to be asked about this. Look at what it says beside each thing.");
    }
    return lines;
  }

  private UUID waiting(PersonRef person, String sameAs) {
    Optional<UUID> waiting =
        database.one(
            "SELECT id FROM approval WHERE person_id = ? AND same_as = ? AND state = 'asked'",
            row -> row.getObject(1, UUID.class),
            person.id(),
            sameAs);
    return waiting.orElseThrow(
        () ->
            Refusal.of(
                OrderingProblem.REQUEST_IN_PROGRESS,
                "The answer to this has just come. Look at your questions again."));
  }

  private void addLine(Act act, PersonRef person, UUID approval, int position, ToAsk line) {
    UUID id = UUID.randomUUID();
    Wish wish = line.wish();
    Asked asked = wish.asked();
    boolean listed = wish.offer() != null;
    database.update(
        ADD_LINE,
        id,
        approval,
        position,
        asked.listingId(),
        listed ? wish.offer().version() : null,
        listed ? wish.offer().name() : null,
        asked.providerId(),
        listed ? wish.offer().providerName() : null,
        asked.category(),
        asked.unit(),
        wish.quantity(),
        wish.minutes(),
        asked.unitPence(),
        asked.totalPence(),
        asked.budgetId(),
        asked.outcomeId(),
        line.verdict().rule(),
        line.verdict().ruleVersion(),
        line.verdict().words());
    if (!listed) {
      texts.put(person.id(), PersonalTexts.Kind.SOMETHING_ELSE, id, wish.words(), act.when());
    }
  }

  /** Everything that makes it another question; of words only their shadow. */
  private static String sameAs(List<ToAsk> lines) {
    String all =
        lines.stream()
            .map(
                line ->
                    line.wish().asked()
                        + " "
                        + line.wish().quantity()
                        + " "
                        + line.wish().minutes()
                        + " "
                        + line.wish().words())
            .sorted()
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}

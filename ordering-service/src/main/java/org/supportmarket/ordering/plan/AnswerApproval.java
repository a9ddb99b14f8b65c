package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** A care manager says yes or no, once. A yes holds for the same cost and outcome from then on. */
@ApplicationScoped
class AnswerApproval {
  private static final int LONGEST = 1000;
  private static final int LONGEST_MESSAGE = 2000;

  private final Database database;
  private final Approvals approvals;
  private final PersonalTexts texts;
  private final TellPerson tellPerson;
  private final Audit audit;

  AnswerApproval(
      Database database,
      Approvals approvals,
      PersonalTexts texts,
      TellPerson tellPerson,
      Audit audit) {
    this.database = database;
    this.approvals = approvals;
    this.texts = texts;
    this.tellPerson = tellPerson;
    this.audit = audit;
  }

  /** Refuses with invalid_request (no words), approval_unknown or approval_answered. */
  @Transactional
  ApprovalView answer(Act act, String council, UUID approval, ApprovalState answer, String words) {
    if (!PlainWords.fit(words, LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say why in plain words, in at most %,d characters.".formatted(LONGEST));
    }
    ApprovalView found = approvals.find(council, approval).orElseThrow(AnswerApproval::unknown);
    int changed =
        database.update(
            "UPDATE approval SET state = ?, answered_at = ?, answered_by = ?"
                + " WHERE id = ? AND council = ? AND state = 'asked'",
            answer.code(),
            act.when(),
            act.actor(),
            approval,
            council);
    if (changed == 0) {
      throw Refusal.of(
          OrderingProblem.APPROVAL_ANSWERED,
          "Somebody was faster. Their answer holds; read it below.");
    }
    texts.put(found.personId(), PersonalTexts.Kind.ANSWER, approval, words.strip(), act.when());
    tell(found, answer, words.strip(), act);
    audit.done(
        act,
        answer == ApprovalState.APPROVED ? "approval.approve" : "approval.refuse",
        About.person(found.personId(), council, "approval", approval));
    return approvals.find(council, approval).orElseThrow();
  }

  private void tell(ApprovalView asked, ApprovalState answer, String words, Act act) {
    String what =
        asked.lines().stream()
            .map(ApprovalView.Line::name)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    String said =
        answer == ApprovalState.APPROVED
            ? "Yes, you can buy %s. Your care manager says: %s"
            : "No, not %s. Your care manager says: %s";
    String whole = said.formatted(what.isEmpty() ? "what you asked about" : what, words);
    tellPerson.tell(
        asked.personId(),
        "approval_" + answer.code(),
        null,
        whole.substring(0, Math.min(whole.length(), LONGEST_MESSAGE)),
        act.when());
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.APPROVAL_UNKNOWN, "We know no such question.");
  }
}

package org.supportmarket.ordering.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Lets a council's monthly report go to a mailbox, or no longer. */
@ApplicationScoped
class ChangeRecipients {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 254;
  private static final int MOST = 10;

  private final Recipients recipients;
  private final Audit audit;

  ChangeRecipients(Recipients recipients, Audit audit) {
    this.recipients = recipients;
    this.audit = audit;
  }

  /** Refuses with invalid_request. One that is there already stays. */
  @Transactional
  void add(Act act, String council, RecipientRequest request) {
    String address = request == null || request.address() == null ? "" : request.address().strip();
    if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
      throw refused("Write an e-mail address such as commissioning@council.example.");
    }
    List<RecipientView> known = recipients.of(council);
    if (known.size() >= MOST && known.stream().noneMatch(one -> one.address().equals(address))) {
      throw refused("It goes to %d addresses already. Take one away first.".formatted(MOST));
    }
    UUID id = UUID.randomUUID();
    if (recipients.add(id, council, address, act)) {
      audit.done(act, "report.recipient", About.person(null, council, "report_recipient", id));
    }
  }

  /** Refuses with recipient_unknown. */
  @Transactional
  void remove(Act act, String council, UUID id) {
    if (!recipients.remove(council, id)) {
      throw Refusal.of(
          OrderingProblem.RECIPIENT_UNKNOWN, "The report of your council does not go there.");
    }
    audit.done(act, "report.recipient.remove", About.person(null, council, "report_recipient", id));
  }

  private static Refusal refused(String what) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, what);
  }
}

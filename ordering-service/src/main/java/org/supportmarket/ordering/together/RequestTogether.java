package org.supportmarket.ordering.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.notice.TellPerson;
import org.supportmarket.ordering.offer.ProviderNames;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Asks one provider, once enough people have said yes, and tells those people. */
@ApplicationScoped
class RequestTogether {
  private static final int LONGEST_CONTACT = 300;

  private final Consortia consortia;
  private final ProviderNames names;
  private final TellPerson tellPerson;
  private final Audit audit;

  RequestTogether(Consortia consortia, ProviderNames names, TellPerson tellPerson, Audit audit) {
    this.consortia = consortia;
    this.names = names;
    this.tellPerson = tellPerson;
    this.audit = audit;
  }

  /** Which provider is asked, and whom it can ask. */
  @Schema(name = "ConsortiumRequest")
  record Asked(
      UUID providerId,
      @Schema(maxLength = 300, examples = "Commissioning team, 01632 960100") String contact) {}

  /**
   * Refuses with invalid_request, consortium_unknown, provider_unknown, consortium_asking,
   * not_enough_yes, consortium_requested.
   */
  @Transactional
  ConsortiumView request(Act act, String council, UUID consortium, Asked asked) {
    if (asked == null
        || asked.providerId() == null
        || !PlainWords.fit(asked.contact(), LONGEST_CONTACT)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Choose a provider, and write whom it can ask, at most 300 letters.");
    }
    ConsortiumView found =
        consortia.find(council, consortium, act.day()).orElseThrow(OfferConsortium::unknown);
    String name = names.of(List.of(asked.providerId())).get(asked.providerId());
    if (name == null) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider. Choose one from the list.");
    }
    refuseUnlessEnough(found);
    if (!consortia.request(
        act, consortium, asked.providerId(), asked.contact().strip(), found.people())) {
      throw requested();
    }
    String words =
        "%s was asked for %s, for you and others who said yes. It does not know who you are. Nothing is ordered until you order it yourself."
            .formatted(name, found.time().inWords());
    for (PersonRef person : consortia.willing(found)) {
      tellPerson.tell(person.id(), SayYesOrNo.TASK, null, words, act.when());
    }
    audit.done(
        act,
        "together.request",
        new About(null, council, asked.providerId(), "consortium", consortium));
    return consortia.find(council, consortium, act.day()).orElseThrow();
  }

  private static void refuseUnlessEnough(ConsortiumView found) {
    if (found.state().equals(ConsortiumView.REQUESTED)) {
      throw requested();
    }
    if (found.state().equals(ConsortiumView.ASKING)) {
      throw Refusal.of(
          OrderingProblem.CONSORTIUM_ASKING,
          "People can still answer. Ask a provider once the last day has passed.");
    }
    if (!found.enough()) {
      throw Refusal.of(
          OrderingProblem.NOT_ENOUGH_YES,
          "Fewer than eight people said yes, so that nobody can be asked to do it for them.");
    }
  }

  private static Refusal requested() {
    return Refusal.of(OrderingProblem.CONSORTIUM_REQUESTED, "A provider has been asked already.");
  }
}

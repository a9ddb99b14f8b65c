package org.supportmarket.ordering.delivery;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.order.OrderBook;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.provider.ProviderLogins;

/** What somebody of a provider may see: the provider's own orders, and for whom they are. */
@RequestScoped
class ProviderDesk {
  private final Caller caller;
  private final ProviderLogins logins;
  private final Clock clock;
  private final OrderBook book;
  private final PersonalTexts texts;
  private final Audit audit;

  ProviderDesk(
      Caller caller,
      ProviderLogins logins,
      Clock clock,
      OrderBook book,
      PersonalTexts texts,
      Audit audit) {
    this.caller = caller;
    this.logins = logins;
    this.clock = clock;
    this.book = book;
    this.texts = texts;
    this.audit = audit;
  }

  /** The caller acting for their own provider; of another one they learn nothing. */
  Act act(UUID provider) {
    if (logins.providerOf(caller).filter(provider::equals).isEmpty()) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_UNKNOWN, "We know no such provider that you work for.");
    }
    return Act.of(caller, "provider", clock.instant());
  }

  PageOf<ProviderOrderView> page(UUID provider, String status, Paging paging) {
    looked(act(provider), provider, null, null);
    PageOf<OrderView> page = book.ofProvider(provider, status, paging);
    Map<UUID, String> names = names(page.contents());
    return page.map(order -> ProviderOrderView.of(order, names.get(order.personId())));
  }

  ProviderOrderView one(UUID provider, UUID order) {
    Act act = act(provider);
    OrderView seen = book.ofProvider(provider, order);
    looked(act, provider, seen.personId(), order);
    return told(seen);
  }

  /** An order, with the words that belong to it. */
  ProviderOrderView told(OrderView order) {
    return ProviderOrderView.of(book.inWords(order), names(List.of(order)).get(order.personId()));
  }

  private Map<UUID, String> names(List<OrderView> orders) {
    return texts.of(
        PersonalTexts.Kind.DISPLAY_NAME,
        orders.stream().map(OrderView::personId).distinct().toList());
  }

  private void looked(Act act, UUID provider, UUID person, UUID order) {
    audit.done(act, "order.look", new About(person, null, provider, "order", order));
  }
}

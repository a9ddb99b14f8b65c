package org.supportmarket.ordering.order;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Orders to look at, with the words that belong to them put in. */
@ApplicationScoped
public class OrderBook {
  private final Orders orders;
  private final PersonalTexts texts;
  private final Database database;

  OrderBook(Orders orders, PersonalTexts texts, Database database) {
    this.orders = orders;
    this.texts = texts;
    this.database = database;
  }

  /** A page of a person's orders, the newest first; status null for all. */
  public PageOf<OrderView> ofPerson(PersonRef person, String status, Paging paging) {
    Optional<OrderStatus> wanted = wanted(status);
    return database.snapshot(() -> page(orders.ofPerson(person, wanted), paging));
  }

  /** A page of the orders made with a provider, the newest first; status null for all. */
  public PageOf<OrderView> ofProvider(UUID provider, String status, Paging paging) {
    Optional<OrderStatus> wanted = wanted(status);
    return database.snapshot(() -> page(orders.ofProvider(provider, wanted), paging));
  }

  /** One order of a person, or order_unknown. */
  public OrderView ofPerson(PersonRef person, UUID order) {
    return one(() -> orders.ofPerson(person, order));
  }

  /** One order made with a provider, or order_unknown. */
  public OrderView ofProvider(UUID provider, UUID order) {
    return one(() -> orders.ofProvider(provider, order));
  }

  /** An answer of a command, which holds no free text, with the words that are still there. */
  public OrderView inWords(OrderView order) {
    return withReasons(List.of(order)).getFirst();
  }

  private OrderView one(Supplier<Optional<Order>> found) {
    return database.snapshot(
        () -> inWords(OrderView.of(found.get().orElseThrow(TakeStep::unknown))));
  }

  private PageOf<OrderView> page(PanacheQuery<Order> query, Paging paging) {
    long total = query.count();
    List<OrderView> views =
        query.page(Page.of(paging.page() - 1, paging.perPage())).stream()
            .map(OrderView::of)
            .toList();
    return PageOf.of(total, paging, withReasons(views));
  }

  private List<OrderView> withReasons(List<OrderView> views) {
    List<UUID> declined =
        views.stream()
            .filter(view -> view.status() == OrderStatus.DECLINED)
            .map(OrderView::id)
            .toList();
    List<UUID> explained =
        views.stream()
            .flatMap(view -> view.history().stream())
            .filter(change -> change.step() != null && change.step().isExplained())
            .map(OrderView.Change::id)
            .toList();
    Map<UUID, String> reasons = texts.of(PersonalTexts.Kind.DECLINE_REASON, declined);
    Map<UUID, String> words = texts.of(PersonalTexts.Kind.ORDER_WORDS, explained);
    Set<UUID> delegations =
        views.stream()
            .flatMap(view -> view.history().stream())
            .map(OrderView.Change::delegation)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, String> names = texts.of(PersonalTexts.Kind.SUPPORTER_NAME, delegations);
    return views.stream().map(view -> view.inWords(reasons.get(view.id()), words, names)).toList();
  }

  private static Optional<OrderStatus> wanted(String status) {
    if (status == null || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        OrderStatus.find(status)
            .orElseThrow(
                () ->
                    Refusal.of(
                        OrderingProblem.INVALID_REQUEST, "There is no such status of an order.")));
  }
}

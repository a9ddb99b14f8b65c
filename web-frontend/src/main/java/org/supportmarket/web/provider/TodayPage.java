package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Shown;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Words;

/**
 * What is to be done today.
 *
 * @param reminders what the provider should see to
 * @param shown how often its listings were seen; null while that is not known
 * @param signals how many things councils look for where it works; 0 also while that is not known
 * @param unread how many agreements with councils it has not read; 0 also while that is not known
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TodayPage(
    String answer,
    long waiting,
    long toDeliver,
    List<OrderRow> first,
    List<ReminderRow> reminders,
    Shown shown,
    long signals,
    long unread,
    String done)
    implements TemplateInstance {

  static TodayPage of(
      Paged<Order> waiting,
      Paged<Order> toDeliver,
      Workspace workspace,
      UUID provider,
      String done) {
    return new TodayPage(
        answer(waiting.totalItems()),
        waiting.totalItems(),
        toDeliver.totalItems(),
        waiting.contents().stream().map(OrderRow::of).toList(),
        workspace.reminders().stream().map(ReminderRow::of).toList(),
        workspace.shown().orElse(null),
        workspace.signals(provider).orElse(0L),
        workspace.unreadAgreements(provider).orElse(0L),
        done);
  }

  private static String answer(long waiting) {
    return waiting == 0
        ? "Nobody is waiting for your answer"
        : Words.sentence(Numbers.things(waiting, "order is", "orders are"))
            + " waiting for your answer";
  }
}

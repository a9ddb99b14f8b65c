package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
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
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TodayPage(
    String answer,
    long waiting,
    long toDeliver,
    List<OrderRow> first,
    List<ReminderRow> reminders,
    Shown shown,
    String done)
    implements TemplateInstance {

  static TodayPage of(
      Paged<Order> waiting, Paged<Order> toDeliver, Workspace workspace, String done) {
    return new TodayPage(
        answer(waiting.totalItems()),
        waiting.totalItems(),
        toDeliver.totalItems(),
        waiting.contents().stream().map(OrderRow::of).toList(),
        workspace.reminders().stream().map(ReminderRow::of).toList(),
        workspace.shown().orElse(null),
        done);
  }

  private static String answer(long waiting) {
    return waiting == 0
        ? "Nobody is waiting for your answer"
        : Words.sentence(Numbers.things(waiting, "order is", "orders are"))
            + " waiting for your answer";
  }
}

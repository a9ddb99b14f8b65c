package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/** All that waits for a moderator. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QueuesPage(String answer, List<Queue> queues, Problems problems)
    implements TemplateInstance {

  /**
   * One queue.
   *
   * @param waiting how many wait; null when that cannot be asked now
   * @param oldest since when the oldest waits; null for nothing
   */
  record Queue(String name, String href, Long waiting, Instant oldest) {}

  static QueuesPage of(List<Queue> queues, Problems problems) {
    long all =
        queues.stream().filter(q -> q.waiting() != null).mapToLong(QueuesPage.Queue::waiting).sum();
    String answer =
        all == 0
            ? "Nothing waits for you"
            : Words.sentence(Numbers.things(all, "thing waits", "things wait")) + " for you";
    return new QueuesPage(answer, queues, problems);
  }
}

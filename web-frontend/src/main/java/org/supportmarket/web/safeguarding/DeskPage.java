package org.supportmarket.web.safeguarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.Worry;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** What the desk was told, oldest first; the words stand on the page of each. */
@CheckedTemplate(basePath = "safeguarding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(String answer, boolean open, List<Row> worries, Pages pages, boolean closed)
    implements TemplateInstance {

  /** One of them; {@code late} is unread for longer than was promised. */
  record Row(
      String href,
      String reference,
      Instant toldAt,
      boolean ours,
      boolean unread,
      boolean late,
      Instant closedAt,
      String outcome) {

    static Row of(Worry.Row worry, Instant now) {
      boolean unread = worry.readAt() == null;
      return new Row(
          "/safeguarding/" + worry.id(),
          worry.reference(),
          worry.toldAt(),
          worry.ours(),
          unread,
          unread && now.isAfter(worry.readBy()),
          worry.closedAt(),
          worry.outcome() == null ? null : WorryWords.outcome(worry.outcome()));
    }
  }

  static DeskPage of(boolean open, Paged<Worry.Row> found, Instant now, boolean closed) {
    return new DeskPage(
        answer(open, found.totalItems()),
        open,
        found.contents().stream().map(row -> Row.of(row, now)).toList(),
        new Pages(
            found.pageNumber(),
            found.totalPages(),
            open ? "/safeguarding" : "/safeguarding?state=closed"),
        closed);
  }

  private static String answer(boolean open, long count) {
    if (!open) {
      return count == 0 ? "Nothing has been closed yet" : "What was closed, the latest first";
    }
    return count == 0
        ? "Nothing is waiting for your desk"
        : Words.sentence(Numbers.things(count, "worry waits", "worries wait")) + " for your desk";
  }
}

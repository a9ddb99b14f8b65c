package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.ModeratedReview;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.client.ReviewModerationApi.Pace;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** Reviews that wait: a whole page of them is decided by one form. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewsPage(
    String answer,
    String pace,
    List<Link> queues,
    String here,
    boolean waiting,
    List<ReviewRow> reviews,
    List<Choice> reasons,
    Pages pages,
    String done)
    implements TemplateInstance {
  private static final String HOME = "/moderator/reviews";
  private static final List<Link> QUEUES =
      List.of(
          Link.to(href("waiting"), "New"),
          Link.to(href("appeals"), "Appeals"),
          Link.to(href("removals"), "To be removed"));

  static ReviewsPage of(String queue, Paged<ModeratedReview> found, Pace pace, String done) {
    boolean waiting = queue.equals("waiting");
    String here = href(queue);
    return new ReviewsPage(
        answer(queue, found.totalItems()),
        pace(pace),
        QUEUES,
        here,
        waiting,
        found.contents().stream().map(ReviewRow::of).toList(),
        ReviewReasons.choices(null),
        new Pages(found.pageNumber(), found.totalPages(), here),
        done);
  }

  static String href(String queue) {
    return queue.equals("waiting") ? HOME : HOME + "?queue=" + queue;
  }

  private static String answer(String queue, long count) {
    String one = queue.equals("appeals") ? "appeal waits" : "review waits";
    String more = queue.equals("appeals") ? "appeals wait" : "reviews wait";
    return count == 0
        ? "Nothing waits here"
        : Words.sentence(Numbers.things(count, one, more)) + " for your decision";
  }

  private static String pace(Pace pace) {
    if (pace.decided() == 0) {
      return "Nothing was decided in the last 30 days.";
    }
    return "Of %s in the last 30 days, half took at most %s, nine in ten at most %s."
        .formatted(
            Numbers.things(pace.decided(), "decision", "decisions"),
            took(pace.medianMinutes()),
            took(pace.ninetiethMinutes()));
  }

  private static String took(long minutes) {
    if (minutes < 90) {
      return Numbers.things(Math.max(1, minutes), "minute", "minutes");
    }
    long hours = Math.round(minutes / 60.0);
    return hours < 48
        ? Numbers.things(hours, "hour", "hours")
        : Numbers.things(Math.round(hours / 24.0), "day", "days");
  }
}

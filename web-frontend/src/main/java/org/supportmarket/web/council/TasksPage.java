package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.CouncilTask;
import org.supportmarket.web.client.Paged;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Words;

/** A council's tasks, the urgent ones first. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TasksPage(String answer, boolean open, List<TaskRow> tasks, Pages pages, String told)
    implements TemplateInstance {

  static TasksPage of(boolean open, Paged<CouncilTask> found, String done) {
    String base = open ? "/council/tasks" : "/council/tasks?state=closed";
    return new TasksPage(
        answer(open, found.totalItems()),
        open,
        found.contents().stream().map(TaskRow::of).toList(),
        new Pages(found.pageNumber(), found.totalPages(), base),
        told(done));
  }

  private static String told(String done) {
    return switch (done == null ? "" : done) {
      case "closed" -> "The task is closed. What you wrote is kept with it.";
      case "agreed" -> "You agreed. The other officer can look for one hour.";
      case "refused" -> "You said no. Nothing was opened.";
      default -> null;
    };
  }

  private static String answer(boolean open, long count) {
    if (!open) {
      return count == 0 ? "Nothing has been closed yet." : "What was closed, with what was done.";
    }
    return count == 0
        ? "Nothing is waiting for you."
        : Words.sentence(Numbers.things(count, "person needs", "people need"))
            + " you to look at their support.";
  }
}

package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.web.catalogue.Comparison;
import org.supportmarket.web.layout.Numbers;

/** Up to four things side by side. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
    String answer,
    String note,
    List<Comparison.Column> columns,
    List<Comparison.Row> rows,
    String here)
    implements TemplateInstance {
  static final int MOST = 4;

  static ComparePage of(Comparison comparison, List<UUID> asked, int tooMany) {
    int shown = comparison.columns().size();
    String answer =
        shown == 0
            ? "There is nothing to compare yet"
            : shown == 1
                ? comparison.columns().getFirst().name()
                : "Compare " + Numbers.things(shown, "offer", "offers");
    return new ComparePage(
        answer,
        note(shown, asked.size(), tooMany),
        comparison.columns(),
        comparison.rows(),
        href(asked));
  }

  /** What to know about the choice itself; null when it is what was asked for. */
  private static String note(int shown, int asked, int tooMany) {
    if (tooMany > 0) {
      return "You can compare four at a time. These are the first four you chose.";
    }
    if (shown < asked) {
      return "Some of what you chose is no longer offered.";
    }
    return shown == 1 ? "Choose another one to see them side by side." : null;
  }

  static String href(List<UUID> ids) {
    return ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&", "/compare?", ""));
  }
}

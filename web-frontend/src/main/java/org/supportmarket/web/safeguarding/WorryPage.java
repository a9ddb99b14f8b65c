package org.supportmarket.web.safeguarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.Worry;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One thing that was told, what to do with it, and who has looked. */
@CheckedTemplate(basePath = "safeguarding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorryPage(
    Worry worry,
    String href,
    boolean open,
    String came,
    List<Choice> outcomes,
    String note,
    String words,
    List<Line> log,
    Problems problems)
    implements TemplateInstance {

  /** Who did what when; {@code note} may be null. */
  record Line(Instant at, String who, String what, String note) {}

  static WorryPage of(Worry worry, Typed typed, Problems problems) {
    boolean open = worry.worry().closedAt() == null;
    return new WorryPage(
        worry,
        "/safeguarding/" + worry.worry().id(),
        open,
        open ? null : WorryWords.outcome(worry.worry().outcome()),
        WorryWords.outcomes(typed.one("outcome")),
        typed.one("note"),
        typed.one("words"),
        worry.log().stream().map(WorryPage::line).toList(),
        problems);
  }

  private static Line line(Worry.Look look) {
    return new Line(
        look.at(),
        look.byYou() ? "You" : "Officer " + look.officer(),
        WorryWords.action(look.action()),
        look.note());
  }
}

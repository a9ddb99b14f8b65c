package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Several short things, one on each line; {@code field} may stand inside another. */
record LinesAsk(String field, String label, String hint) implements Ask {
  private static final int MOST = 20;
  private static final int LONGEST = 200;

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(QuestionGroup.of(Question.area(field, label, hint, typed.one(field))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, String.join("\n", draft.list(field)));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    draft.set(field, lines(field, typed, problems));
  }

  static List<String> lines(String field, Typed typed, Problems problems) {
    List<String> lines = typed.lines(field);
    if (lines.size() > MOST) {
      problems.add(field, "Write at most 20 lines");
    } else if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
      problems.add(field, "Use at most 200 letters on each line");
    }
    return lines;
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return String.join(", ", draft.list(field));
  }
}

package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** A whole number between two, which may be left empty. */
record NumberAsk(String field, String label, String hint, int least, int most) implements Ask {

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(QuestionGroup.of(Question.number(field, label, hint, typed.one(field))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, draft.text(field));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    draft.set(field, whole(field, typed.one(field), least, most, problems));
  }

  /** The number; null for an empty field, and for a problem. */
  static Long whole(String field, String text, int least, int most, Problems problems) {
    if (text.isEmpty()) {
      return null;
    }
    boolean number = text.matches("[0-9]{1,6}");
    if (!number || Long.parseLong(text) < least || Long.parseLong(text) > most) {
      problems.add(field, "Write a whole number from %,d to %,d".formatted(least, most));
      return null;
    }
    return Long.valueOf(text);
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return draft.text(field);
  }
}

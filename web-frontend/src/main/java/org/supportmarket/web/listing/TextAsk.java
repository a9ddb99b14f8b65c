package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Words; {@code need} is what to say when they are missing, null where they may be. */
record TextAsk(String field, String label, String hint, int most, boolean large, String need)
    implements Ask {

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    String value = typed.one(field);
    return List.of(
        QuestionGroup.of(
            large
                ? Question.area(field, label, hint, value)
                : Question.text(field, label, hint, value)));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, draft.text(field));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    String text = typed.one(field);
    if (text.isEmpty() && need != null) {
      problems.add(field, need);
    } else if (text.length() > most) {
      problems.add(field, "Use at most %,d letters; these are %,d".formatted(most, text.length()));
    }
    draft.set(field, text);
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return draft.text(field);
  }
}

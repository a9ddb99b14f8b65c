package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** One out of a list, and it must be one. */
record OneAsk(String field, String label, String hint, Question.Look look, Terms.Pick list)
    implements Ask {

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(
        QuestionGroup.of(
            Question.choice(
                look,
                field,
                label,
                hint,
                Terms.choices(list.apply(terms), List.of(typed.one(field))))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, draft.text(field));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    if (typed.one(field).isEmpty()) {
      problems.add(field, "Choose one");
    }
    draft.set(field, typed.one(field));
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return Terms.names(list.apply(terms), List.of(draft.text(field)));
  }
}

package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.client.Vocabulary.Term;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** As many of a list as fit, also none. */
record ManyAsk(String field, String label, String hint, Terms.Pick list) implements Ask {

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    List<Term> all = list.apply(terms);
    return List.of(
        QuestionGroup.of(
            Question.choice(
                Question.Look.MANY, field, label, hint, Terms.choices(all, typed.many(field)))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, draft.list(field));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    draft.set(field, typed.many(field));
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return Terms.names(list.apply(terms), draft.list(field));
  }
}

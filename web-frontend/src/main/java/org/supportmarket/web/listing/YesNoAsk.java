package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Yes or no; nothing chosen is no. */
record YesNoAsk(String field, String label, String hint) implements Ask {

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    boolean yes = "yes".equals(typed.one(field));
    List<Choice> options = List.of(Choice.of("yes", "Yes", yes), Choice.of("no", "No", !yes));
    return List.of(
        QuestionGroup.of(Question.choice(Question.Look.ONE, field, label, hint, options)));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field, draft.yes(field) ? "yes" : "no");
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    draft.set(field, "yes".equals(typed.one(field)));
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return draft.yes(field) ? "Yes" : "No";
  }
}

package org.supportmarket.web.listing;

import java.time.LocalDate;
import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;
import org.supportmarket.web.layout.Words;

/** The first or the last day on which a price holds; there may be none, and no price either. */
record PriceDateAsk(String end, String label) implements Ask {

  @Override
  public String field() {
    return "price_" + end;
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(
        QuestionGroup.of(
            Question.date(
                field(), label, "Leave it empty if it is open. For example, 3 3 2027", typed)));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    DateTyped.fill(field(), day(draft), typed);
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    LocalDate day = DateTyped.read(field(), typed, problems);
    boolean priced = draft.number("price.amount_pence") != null;
    if (priced) {
      draft.set("price", draft.inside("price").set(end, day == null ? null : day.toString()));
    } else if (day != null) {
      problems.add(field(), "Say first what it costs");
    }
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    LocalDate day = day(draft);
    return day == null ? "" : Days.day(day, Words.today());
  }

  private LocalDate day(ListingDraft draft) {
    String day = draft.text("price." + end);
    return day.isEmpty() ? null : LocalDate.parse(day);
  }
}

package org.supportmarket.web.listing;

import java.util.List;
import java.util.OptionalLong;
import org.supportmarket.web.catalogue.Units;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Typed;

/** What one unit costs; an empty sum means that people must ask. */
record PriceAsk() implements Ask {
  private static final String UNIT = "unit";

  @Override
  public String field() {
    return "price";
  }

  @Override
  public String label() {
    return "Price";
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(
        QuestionGroup.of(
            Question.money(
                "price",
                "Price",
                "In pounds and pence, like 18.50. Write 0 if it is free. Leave it empty if people must ask you.",
                typed.one("price")),
            Question.choice(
                Question.Look.SELECT,
                UNIT,
                "What is that for?",
                "Most support is priced by the hour",
                Terms.choices(terms.vocabulary().units(), List.of(typed.one(UNIT))))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    Long pence = draft.number("price.amount_pence");
    typed.put("price", pence == null ? "" : "%d.%02d".formatted(pence / 100, pence % 100));
    typed.put(UNIT, draft.text("price.unit"));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    if (typed.one("price").isEmpty()) {
      draft.set("price", (ListingDraft) null);
      return;
    }
    OptionalLong pence = pence(typed.one("price"));
    if (pence.isEmpty()) {
      problems.add("price", "Write the price in pounds and pence, like 18.50");
    }
    if (typed.one(UNIT).isEmpty()) {
      problems.add(UNIT, "Choose what the price is for");
    }
    draft.set(
        "price",
        draft
            .inside("price")
            .set("amount_pence", Long.valueOf(pence.orElse(0)))
            .set(UNIT, typed.one(UNIT)));
  }

  private static OptionalLong pence(String typed) {
    return typed.matches("£?\\s*0+(\\.0{1,2})?") ? OptionalLong.of(0) : Sums.parse(typed);
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    Long pence = draft.number("price.amount_pence");
    if (pence == null) {
      return "People must ask you";
    }
    return pence == 0 ? "Free" : Sums.exact(pence) + " " + Units.perOne(draft.text("price.unit"));
  }
}

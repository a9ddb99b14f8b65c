package org.supportmarket.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Where the price goes: three shares that make up all of it, or nothing. */
record MakeUpAsk() implements Ask {
  private static final int WHOLE = 1000;
  private static final List<Map.Entry<String, String>> SHARES =
      List.of(
          Map.entry("direct_support", "The support itself: wages, travel, things used"),
          Map.entry("coordination", "Planning, training and checking the support"),
          Map.entry("company", "Running the organisation: office, insurance, surplus"));

  @Override
  public String field() {
    return "make_up";
  }

  @Override
  public String label() {
    return "Where the price goes";
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    List<Question> shares = new ArrayList<>();
    for (Map.Entry<String, String> share : SHARES) {
      String name = name(share.getKey());
      shares.add(Question.text(name, share.getValue(), null, typed.one(name)).as("4", "decimal"));
    }
    return List.of(
        new QuestionGroup(
            "How much of each £100 goes where?",
            "Three numbers that make 100 together, like 77, 13.5 and 9.5",
            shares));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    for (Map.Entry<String, String> share : SHARES) {
      Long permille = draft.number("make_up." + share.getKey() + "_permille");
      typed.put(name(share.getKey()), permille == null ? "" : percent(permille));
    }
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    if (SHARES.stream().allMatch(s -> typed.one(name(s.getKey())).isEmpty())) {
      draft.set(field(), (ListingDraft) null);
      return;
    }
    ListingDraft makeUp = ListingDraft.blank();
    boolean readable = true;
    long sum = 0;
    for (Map.Entry<String, String> share : SHARES) {
      String text = typed.one(name(share.getKey())).replaceFirst("\\s*%$", "");
      if (!text.matches("(100|[0-9]{1,2})(\\.[0-9])?")) {
        problems.add(name(share.getKey()), "Write a number from 0 to 100, like 77 or 13.5");
        readable = false;
        continue;
      }
      String[] parts = text.split("\\.");
      long permille =
          Long.parseLong(parts[0]) * 10 + (parts.length > 1 ? Long.parseLong(parts[1]) : 0);
      sum += permille;
      makeUp.set(share.getKey() + "_permille", Long.valueOf(permille));
    }
    if (readable && sum != WHOLE) {
      problems.add(
          name(SHARES.getFirst().getKey()),
          "The three must make 100 together; they make " + percent(sum));
    }
    draft.set(field(), makeUp);
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    Long direct = draft.number("make_up.direct_support_permille");
    Long coordination = draft.number("make_up.coordination_permille");
    Long company = draft.number("make_up.company_permille");
    if (direct == null || coordination == null || company == null) {
      return "";
    }
    return "%s%% the support itself, %s%% planning and training, %s%% running the organisation"
        .formatted(percent(direct), percent(coordination), percent(company));
  }

  private static String name(String share) {
    return "make_up." + share;
  }

  static String percent(long permille) {
    return permille % 10 == 0 ? String.valueOf(permille / 10) : permille / 10 + "." + permille % 10;
  }
}

package org.supportmarket.web.panel;

import java.util.List;

/** What a word of the figures means; pages and files say the same. */
public record Meaning(String word, String says) {
  static final List<Meaning> ALL =
      List.of(
          new Meaning(
              "Ordered", "What people ordered in that time, less what was given back of it."),
          new Meaning("Delivered", "What is owed for what was delivered, paid or not."),
          new Meaning("Paid", "What was paid to providers."),
          new Meaning("Given back", "Ordered once and then cancelled, not delivered or corrected."),
          new Meaning(
              "People",
              "Different people who bought or were given support in that time, to the nearest five."
                  + " They cannot be added up: somebody who bought in two months is one of each."),
          new Meaning("Orders", "Each order once, to the nearest five."),
          new Meaning("Units", "Hours, visits, sessions, items and the like, to the nearest five."),
          new Meaning("Average paid", "What was ordered for each unit."),
          new Meaning(
              "Change",
              "How much more or less than a year before. Months of which too few people bought"
                  + " something in one of the two years are left out: “in 9 of 13” means that 9"
                  + " could be compared. So it can be another than between the two sums."),
          new Meaning(
              "Too few to show",
              "One to seven people stand behind it, or nearly all of it is one person’s. It counts"
                  + " for nothing in sums and shares here."),
          new Meaning(
              "About",
              "So that nobody can be recognised, each sum is moved a little, by about as much as"
                  + " its largest buyer has, the same for everybody and every time. So parts do not"
                  + " add up to their whole, and small figures are rough."));
}

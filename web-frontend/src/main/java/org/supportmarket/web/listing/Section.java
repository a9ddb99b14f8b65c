package org.supportmarket.web.listing;

import java.util.List;
import java.util.Optional;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/**
 * One page of the form.
 *
 * @param slug its name in the address
 * @param lead a sentence under the heading; may be null
 */
record Section(String slug, String title, String lead, List<Ask> asks) {
  private static final int MOST_LETTERS = 4000;

  /** All of them, in the order they are asked. */
  static final List<Section> ALL =
      List.of(
          new Section(
              "what",
              "What do you offer?",
              null,
              List.of(
                  new OneAsk(
                      "kind",
                      "What kind of thing is it?",
                      null,
                      Question.Look.ONE,
                      terms -> terms.vocabulary().kinds()),
                  new OneAsk(
                      "category",
                      "Where shall people find it?",
                      "Personal care, such as help with washing, can be offered by providers registered with the Care Quality Commission, and by personal assistants who work directly for the person.",
                      Question.Look.SELECT,
                      Terms::categories),
                  new TextAsk(
                      "name",
                      "Its name",
                      "Plain words that say what it is, like Weekly house cleaning",
                      200,
                      false,
                      "Give it a name"),
                  new TextAsk(
                      "summary",
                      "In one or two sentences",
                      "People read this in the list, before they open it. At most 300 letters.",
                      300,
                      true,
                      "Say in a sentence what it is"),
                  new TextAsk(
                      "description",
                      "All about it",
                      "Who comes, what happens, what it is like. Short sentences are easier to read.",
                      MOST_LETTERS,
                      true,
                      "Describe what people get"))),
          new Section(
              "price",
              "What does it cost?",
              "People see the price before they choose. Nobody can pay to stand higher in the list.",
              List.of(
                  new PriceAsk(),
                  new YesNoAsk(
                      "orderable",
                      "Can people order it here?",
                      "If not, they see how to reach you. It needs a price."),
                  new NumberAsk(
                      "minimum_quantity",
                      "The least somebody can order",
                      "How many of them at once, like 2 visits. Leave it empty if there is no least.",
                      1,
                      1000),
                  new NumberAsk(
                      "minimum_minutes",
                      "The shortest visit, in minutes",
                      "Only for support by the hour",
                      15,
                      10080))),
          new Section(
              "make-up",
              "How long does the price hold, and where does it go?",
              "You need not say this. People trust a price more when they see what it pays for.",
              List.of(
                  new PriceDateAsk("valid_from", "From which day?"),
                  new PriceDateAsk("valid_until", "Until which day?"),
                  new MakeUpAsk())),
          new Section(
              "terms",
              "What is in it, and what is not?",
              null,
              List.of(
                  new LinesAsk("included", "What is included", "One thing on each line"),
                  new LinesAsk("not_included", "What is not included", "One thing on each line"),
                  new NumberAsk(
                      "notice_days",
                      "How many days of notice do you want before it ends?",
                      "Leave it empty if you want none",
                      0,
                      365))),
          new Section(
              "cancelling",
              "What if somebody cancels late?",
              "Leave all empty if cancelling costs nothing.",
              List.of(new CancellationAsk())),
          new Section(
              "people",
              "Who is it for?",
              null,
              List.of(
                  new ManyAsk(
                      "age_groups",
                      "Which ages?",
                      "Choose all that fit",
                      terms -> terms.vocabulary().ageGroups()),
                  new ManyAsk(
                      "needs",
                      "Which needs do you know well?",
                      "Choose only what you have experience or training in",
                      terms -> terms.vocabulary().needs()),
                  new YesNoAsk(
                      "worker_gender_choice",
                      "Can people choose a woman or a man to help them?",
                      null),
                  new YesNoAsk(
                      "works_directly_for_person",
                      "Do you work directly for the person, and under their control?",
                      "Say yes only if you are a personal assistant whom the person employs or hires and tells what to do"),
                  new YesNoAsk(
                      "introduction_only",
                      "Do you only introduce people to each other?",
                      "Say yes if you find a helper for somebody but do not manage the help afterwards. People see this."))),
          new Section(
              "access",
              "How can people use it?",
              null,
              List.of(
                  new ManyAsk(
                      "languages",
                      "Which languages do you speak?",
                      "Choose all that fit",
                      terms -> terms.vocabulary().languages()),
                  new ManyAsk(
                      "access",
                      "What makes it easy to use?",
                      "Choose all that are true today",
                      terms -> terms.vocabulary().access()))),
          new Section(
              "place",
              "Where is it?",
              null,
              List.of(
                  new TextAsk("district", "District or town", "Like Alderwick", 100, false, null),
                  new TextAsk(
                      "postcode",
                      "Postcode",
                      "Used to show how far it is. We do not show it.",
                      8,
                      false,
                      null),
                  new CoverageAsk())),
          new Section("times", "When is it?", null, List.of(new TimesAsk())));

  static Section first() {
    return ALL.getFirst();
  }

  static Optional<Section> of(String slug) {
    return ALL.stream().filter(section -> section.slug.equals(slug)).findFirst();
  }

  /** The part in which a field of the catalogue's is asked. */
  static Optional<Section> asking(String field) {
    String name = field.replaceFirst("[.\\[].*", "");
    return ALL.stream()
        .filter(s -> s.asks.stream().anyMatch(ask -> ask.field().equals(name)))
        .findFirst();
  }

  int number() {
    return ALL.indexOf(this) + 1;
  }

  /** The part after this one; empty after the last. */
  Optional<Section> next() {
    return number() < ALL.size() ? Optional.of(ALL.get(number())) : Optional.empty();
  }

  List<QuestionGroup> show(Typed typed, Terms terms) {
    return asks.stream().flatMap(ask -> ask.show(typed, terms).stream()).toList();
  }

  Typed typed(ListingDraft draft) {
    Typed typed = Typed.nothing();
    asks.forEach(ask -> ask.fill(draft, typed));
    return typed;
  }

  Problems read(Typed typed, ListingDraft draft) {
    Problems problems = Problems.none();
    asks.forEach(ask -> ask.read(typed, draft, problems));
    return problems;
  }
}

package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Category;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * One rule of a draft, to be written.
 *
 * @param number its place, or "new"
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulePage(
    String number, boolean fresh, UUID revision, Fields typed, Options options, Problems problems)
    implements TemplateInstance {
  private static final String[][] VERDICTS = {
    {"yes", "Yes"}, {"yes_with_note", "Yes, with a note"}, {"ask_first", "Ask first"}, {"no", "No"}
  };
  private static final String[][] GROUPS = {
    {"at-home", "Help at home: all of it"},
    {"out-and-about", "Out and about: all of it"},
    {"somewhere-to-live", "Somewhere to live or stay: all of it"},
    {"things", "Things that help: all of it"},
    {"advice-and-money", "Advice and money: all of it"},
    {"something-else", "What no catalogue has"}
  };
  private static final String[][] STREAMS = {
    {"social_care", "Social care"},
    {"personal_health_budget", "Personal health budget"},
    {"disabled_facilities_grant", "Disabled Facilities Grant"},
    {"access_to_work", "Access to Work"},
    {"community_equipment", "Community equipment"},
    {"own_money", "The person’s own money"}
  };
  private static final String[][] ROUTES = {
    {"direct_payment", "Direct payment"},
    {"council_managed", "Looked after by the council"},
    {"managed_fund", "Managed fund"},
    {"isf", "Individual service fund"},
    {"brokered_fund", "Brokered fund"},
    {"third_party", "Held by somebody else"},
    {"vouchers", "Vouchers"}
  };

  /** What stands in the fields of text. */
  record Fields(
      String code, String words, String unit, String unitPrice, String total, boolean law) {}

  /** All that can be chosen. */
  record Options(
      List<Choice> verdicts,
      List<Choice> law,
      List<Choice> modes,
      List<Choice> categories,
      List<Choice> kinds,
      List<Choice> needs,
      List<Choice> streams,
      List<Choice> routes,
      List<Choice> rates,
      List<Choice> outcomes) {}

  static RulePage of(
      String number,
      UUID revision,
      Typed typed,
      List<Category> categories,
      Vocabulary words,
      Problems problems) {
    List<Choice> about = new ArrayList<>(choices(GROUPS, typed.many("categories")));
    categories.forEach(
        category ->
            about.add(
                Choice.of(
                    category.slug(),
                    category.name(),
                    typed.many("categories").contains(category.slug()))));
    String mode = typed.one("mode").isEmpty() ? "only" : typed.one("mode");
    return new RulePage(
        number,
        number.equals("new"),
        revision,
        new Fields(
            typed.one("code"),
            typed.one("words"),
            typed.one("unit"),
            typed.one("unit_price"),
            typed.one("total"),
            typed.one("law").equals("yes")),
        new Options(
            choices(VERDICTS, List.of(typed.one("verdict"))),
            choices(
                new String[][] {{"yes", "The law forbids it: this goes before all other rules"}},
                List.of(typed.one("law"))),
            choices(
                new String[][] {{"only", "Only these"}, {"except", "Anything but these"}},
                List.of(mode)),
            List.copyOf(about),
            terms(words.kinds(), typed.many("kinds")),
            terms(words.needs(), typed.many("needs")),
            choices(STREAMS, typed.many("streams")),
            choices(ROUTES, typed.many("routes")),
            choices(
                new String[][] {
                  {"", "It does not matter"},
                  {"above", "Costs more than agreed"},
                  {"within", "Costs no more than agreed"}
                },
                List.of(typed.one("rate"))),
            choices(
                new String[][] {
                  {"", "It does not matter"},
                  {"true", "It is for an outcome of the plan"},
                  {"false", "No outcome was named"}
                },
                List.of(typed.one("outcome")))),
        problems);
  }

  private static List<Choice> choices(String[][] all, List<String> chosen) {
    return List.of(all).stream()
        .map(one -> Choice.of(one[0], one[1], chosen.contains(one[0])))
        .toList();
  }

  private static List<Choice> terms(List<Vocabulary.Term> terms, List<String> chosen) {
    return terms.stream()
        .map(term -> Choice.of(term.value(), term.name(), chosen.contains(term.value())))
        .toList();
  }
}

package org.supportmarket.web.provider;

import java.util.List;
import java.util.Set;
import org.supportmarket.web.client.MyProvider;
import org.supportmarket.web.client.MyProviderApi.ProviderDetails;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.Typed;

/** What an organisation or a personal assistant says about itself. */
final class ProviderForm {
  private static final String DIRECTLY = "works_directly_for_person";
  private static final String MICRO = "micro";
  private static final String CQC = "cqc_id";
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "joins_as",
          "about",
          "phone",
          "email",
          "website",
          "district",
          "postcode",
          CQC,
          MICRO,
          DIRECTLY);

  private ProviderForm() {}

  /** One heading with what is asked under it. */
  record Part(String heading, List<Question> questions) {}

  static List<Part> show(Typed typed) {
    return List.of(
        new Part(
            "Who you are",
            List.of(
                Question.choice(
                    Question.Look.ONE,
                    "joins_as",
                    "How do you work?",
                    null,
                    joinsAs(typed.one("joins_as"))),
                Question.text("name", "Name", "As people know you", typed.one("name")),
                Question.area(
                    "about",
                    "About you",
                    "Who you are and what you are good at, in a few short sentences",
                    typed.one("about")),
                Question.choice(
                    Question.Look.MANY,
                    MICRO,
                    "How many are you?",
                    null,
                    List.of(
                        Choice.of(
                            "yes",
                            "One to five people, and part of no larger organisation",
                            typed.one(MICRO).equals("yes")))),
                Question.choice(
                    Question.Look.MANY,
                    DIRECTLY,
                    "If you are a personal assistant",
                    "Care such as help with washing may be offered by who is registered with the"
                        + " Care Quality Commission, or by who works directly for the person.",
                    List.of(
                        Choice.of(
                            "yes",
                            "I work directly for the person and under their control",
                            typed.one(DIRECTLY).equals("yes")))))),
        new Part(
            "If you are registered with the Care Quality Commission",
            List.of(
                Question.text(
                        CQC,
                        "Your number there",
                        "Of your organisation or one of its places, like 1-101607679. We may know"
                            + " you from the register: then you take over that page with its"
                            + " listings. Leave it empty if you have none.",
                        typed.one(CQC))
                    .as("10", null))),
        new Part(
            "How people reach you",
            List.of(
                Question.text("phone", "Phone", null, typed.one("phone")).as("10", "tel"),
                Question.text("email", "Email", null, typed.one("email")).as(null, "email"),
                Question.text(
                        "website",
                        "Website",
                        "Leave it empty if you have none",
                        typed.one("website"))
                    .as(null, "url"))),
        new Part(
            "Where you are",
            List.of(
                Question.text(
                    "district", "District or town", "Like Alderwick", typed.one("district")),
                Question.text(
                        "postcode",
                        "Postcode",
                        "Used to show how far you are. We do not show it.",
                        typed.one("postcode"))
                    .as("10", null))));
  }

  private static List<Choice> joinsAs(String chosen) {
    return List.of(
        new Choice(
            "organisation",
            "As an organisation",
            "A company, charity, club or sole trader, also a very small one",
            chosen.equals("organisation")),
        new Choice(
            "personal-assistant",
            "As a personal assistant",
            "One person whom people employ or hire themselves",
            chosen.equals("personal-assistant")));
  }

  static Typed typed(MyProvider provider) {
    return Typed.nothing()
        .put("joins_as", provider.joinsAs())
        .put("name", provider.name())
        .put("about", provider.about())
        .put("phone", provider.phone())
        .put("email", provider.email())
        .put("website", provider.website())
        .put("district", provider.district())
        .put("postcode", provider.postcode())
        .put(CQC, provider.cqcId() == null ? "" : provider.cqcId())
        .put(MICRO, provider.micro() ? "yes" : "")
        .put(DIRECTLY, provider.worksDirectlyForPerson() ? "yes" : "");
  }

  static Problems problems(Typed typed) {
    Problems problems = Problems.none();
    if (typed.one("joins_as").isEmpty()) {
      problems.add("joins_as", "Choose how you work");
    }
    if (typed.one("name").isEmpty()) {
      problems.add("name", "Write the name people know you by");
    }
    if (typed.one("about").isEmpty()) {
      problems.add("about", "Write a sentence about you");
    }
    if (typed.one("phone").isEmpty()) {
      problems.add("phone", "Give a phone number");
    }
    if (typed.one("email").isEmpty()) {
      problems.add("email", "Give an email address");
    }
    if (typed.one("district").isEmpty()) {
      problems.add("district", "Write the district or town you are in");
    }
    return problems;
  }

  static ProviderDetails details(Typed typed) {
    return new ProviderDetails(
        typed.one("name"),
        typed.one("joins_as"),
        typed.one("about"),
        typed.one("phone"),
        typed.one("email"),
        address(typed.one("website")),
        typed.one("district"),
        orNull(typed.one("postcode")),
        typed.one(MICRO).equals("yes"),
        typed.one(DIRECTLY).equals("yes"),
        orNull(typed.one(CQC)));
  }

  /** A refusal beside the fields it is about; what is about no form is thrown on. */
  static Problems problems(Refusal no) {
    return FieldProblems.of(no, FIELDS);
  }

  /** People leave out what stands before the name of a site. */
  private static String address(String website) {
    boolean whole = website.isEmpty() || website.matches("(?i)[a-z]+:.*");
    return orNull(whole ? website : "https://" + website);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

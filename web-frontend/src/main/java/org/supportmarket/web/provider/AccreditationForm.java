package org.supportmarket.web.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.supportmarket.web.client.AccreditationKindsApi.AccreditationKind;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.client.MyProviderApi.NewAccreditation;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DateTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What a provider tells about one thing it holds. */
final class AccreditationForm {
  private static final Set<String> FIELDS = Set.of("kind", "reference", "issuer", "valid_to");
  private static final String UNTIL = "valid_to";

  private AccreditationForm() {}

  static List<Choice> kinds(List<AccreditationKind> all, String chosen) {
    return all.stream().map(k -> Choice.of(k.kind(), k.name(), k.kind().equals(chosen))).toList();
  }

  static Typed typed(MyAccreditation one) {
    Typed typed =
        Typed.nothing()
            .put("kind", one.kind())
            .put("reference", one.reference())
            .put("issuer", one.issuer());
    return DateTyped.fill(UNTIL, one.validTo(), typed);
  }

  /** What was typed, or null with the problems told. */
  static NewAccreditation read(Typed typed, Problems problems) {
    if (typed.one("kind").isEmpty()) {
      problems.add("kind", "Choose what it is");
    }
    if (typed.one("issuer").isEmpty()) {
      problems.add("issuer", "Write who gave it to you");
    }
    LocalDate until = DateTyped.read(UNTIL, typed, problems);
    return problems.any()
        ? null
        : new NewAccreditation(
            typed.one("kind"),
            typed.one("reference").isEmpty() ? null : typed.one("reference"),
            typed.one("issuer"),
            until);
  }

  static Problems problems(Refusal no) {
    return FieldProblems.of(no, FIELDS);
  }
}

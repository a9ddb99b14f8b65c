package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.Supporter;

/** Who acts for a person, as care managers see it. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CouncilSupportersPage(String person, String newHref, List<SupporterRow> all, String told)
    implements TemplateInstance {

  static CouncilSupportersPage of(UUID person, List<Supporter> found, String done) {
    String base = "/council/people/" + person;
    return new CouncilSupportersPage(
        base,
        base + "/supporters/new",
        found.stream().map(one -> SupporterRow.of(one, base + "/supporters")).toList(),
        told(done));
  }

  private static String told(String done) {
    return switch (done == null ? "" : done) {
      case "end" -> "Notice is given. The person has been told why, and can end it sooner.";
      case "waiting" -> "Kept. Another care manager has to agree; until then nothing changes.";
      case "suspend" ->
          "Stopped at once. Look into it within five working days: it is in the tasks.";
      case "resume" -> "They can act for the person again.";
      case "agreement" -> "Your council's agreement is recorded.";
      default -> null;
    };
  }
}

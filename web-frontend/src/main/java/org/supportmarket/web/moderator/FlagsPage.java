package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.HonestyApi.Flag;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/** Signs that reviews are not what they seem, with what they rest on. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FlagsPage(String answer, List<Row> flags, String done, Problems problems)
    implements TemplateInstance {

  /** One sign; {@code words} is what was typed about it. */
  record Row(Flag flag, String sentence, String words) {}

  static FlagsPage of(
      List<Flag> flags, String done, UUID typedFor, String typed, Problems problems) {
    return new FlagsPage(
        flags.isEmpty()
            ? "No sign waits for you"
            : Words.sentence(Numbers.things(flags.size(), "sign waits", "signs wait"))
                + " for you to look",
        flags.stream()
            .map(flag -> new Row(flag, sentence(flag), flag.id().equals(typedFor) ? typed : ""))
            .toList(),
        done,
        problems);
  }

  private static String sentence(Flag flag) {
    return switch (flag.kind()) {
      case "burst" -> "Many reviews on one day, nearly all alike";
      case "one_supporter" -> "One supporter wrote for three or more people about one provider";
      case "copied" -> "Different people wrote the same words";
      case "related" -> related(flag.evidence());
      default -> "Something looks odd";
    };
  }

  private static String related(String evidence) {
    String[] known = (evidence == null ? "" : evidence).split(" ");
    String who =
        known[0].equals("family")
            ? "Somebody whose family works there wrote of the provider"
            : "Somebody who works there wrote of the provider";
    return who
        + switch (known[known.length - 1]) {
          case "self" -> ": they said so themselves";
          case "login" -> ": the provider’s login is theirs";
          case "moderator" -> ": a moderator recorded it";
          default -> "";
        };
  }
}

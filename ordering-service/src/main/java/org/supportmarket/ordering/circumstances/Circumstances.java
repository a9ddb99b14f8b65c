package org.supportmarket.ordering.circumstances;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * What is known of a person for counting only: nobody is shown it of a single person but their care
 * managers.
 *
 * @param district where they live, as the catalogue calls it
 * @param questionnaireOn the day their assessment began, or null if it was never told
 * @param counted whether they may be counted; people who pay for themselves only if they agreed.
 *     Null in a request means yes
 */
@Schema(name = "Circumstances")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Circumstances(
    @Schema(nullable = true, examples = "Dunmere") String district,
    @Schema(nullable = true, examples = "75-84") String ageBand,
    @Schema(nullable = true, examples = "physical") String supportReason,
    @Schema(nullable = true, examples = "with-family") String pathway,
    @Schema(nullable = true, examples = "2026-03-02") LocalDate questionnaireOn,
    @Schema(nullable = true, examples = "true") Boolean counted) {
  /** Of somebody of whom nothing was told. */
  static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null, true);

  /** How old people are, in steps. */
  public static final Set<String> AGE_BANDS =
      Set.of("18-24", "25-44", "45-64", "65-74", "75-84", "85-plus");

  private static final Set<String> SUPPORT_REASONS =
      Set.of(
          "physical",
          "sensory",
          "memory-and-cognition",
          "learning-disability",
          "mental-health",
          "social");
  private static final Set<String> PATHWAYS =
      Set.of("own-plan", "with-family", "with-broker", "with-council");
  private static final int LONGEST_DISTRICT = 120;

  /**
   * The same if all of it can be kept.
   *
   * @param today no assessment begins later
   * @throws Refusal invalid_request, which says what is missing
   */
  Circumstances checked(LocalDate today) {
    require(
        PlainWords.fit(district, LONGEST_DISTRICT),
        "`district` is the name of the district they live in, at most 120 letters.");
    require(in(AGE_BANDS, ageBand), oneOf("age_band", AGE_BANDS));
    require(in(SUPPORT_REASONS, supportReason), oneOf("support_reason", SUPPORT_REASONS));
    require(in(PATHWAYS, pathway), oneOf("pathway", PATHWAYS));
    require(
        questionnaireOn == null
            || !questionnaireOn.isAfter(today) && questionnaireOn.getYear() >= 1990,
        "`questionnaire_on` is the day their assessment began, today at the latest.");
    return new Circumstances(
        district.strip(),
        ageBand,
        supportReason,
        pathway,
        questionnaireOn,
        counted == null || counted);
  }

  private static boolean in(Set<String> words, String word) {
    return word != null && words.contains(word);
  }

  private static String oneOf(String field, Set<String> words) {
    return "`%s` is one of %s."
        .formatted(field, String.join(", ", words.stream().sorted().toList()));
  }

  private static void require(boolean fits, String otherwise) {
    if (!fits) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, otherwise);
    }
  }
}

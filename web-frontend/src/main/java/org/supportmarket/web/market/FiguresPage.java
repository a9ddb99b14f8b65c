package org.supportmarket.web.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/**
 * What people buy in an area, for everybody.
 *
 * @param away why there are no figures just now; or null
 * @param publishedAt when the figures were put together; null if they never were
 * @param districts of the council; none before one is chosen
 * @param found null before a council is chosen
 */
@CheckedTemplate(basePath = "market", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FiguresPage(
    String away,
    Instant publishedAt,
    List<Choice> councils,
    List<Choice> quarters,
    List<Choice> kinds,
    List<Choice> districts,
    FiguresPage.Found found,
    Problems problems)
    implements TemplateInstance {

  /**
   * What was asked for.
   *
   * @param noDistrict that was asked for and is none of the council's; or null
   * @param query of the files, such as council=E10900001&amp;quarter=2026-Q3
   */
  record Found(
      String heading,
      String answer,
      List<FiguresTables.Part> parts,
      String noDistrict,
      String query,
      String licence) {}

  static FiguresPage away(String sentence) {
    return new FiguresPage(
        sentence, null, List.of(), List.of(), List.of(), List.of(), null, Problems.none());
  }
}

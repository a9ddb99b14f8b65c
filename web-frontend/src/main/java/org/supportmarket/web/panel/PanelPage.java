package org.supportmarket.web.panel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.client.PanelNote;
import org.supportmarket.web.council.CheckedLine;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.layout.Problems;

/**
 * One question about the market with its answer.
 *
 * @param code of the panel, as it stands in the address
 * @param whose null where there are only the council's own figures
 * @param figures null where they cannot be shown now
 * @param away why they cannot be; null if they are there
 * @param signalHref where providers are told about it; null for who may not
 * @param noted null where nothing is noted: about all of England
 */
@CheckedTemplate(basePath = "panel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PanelPage(
    String question,
    String code,
    Instant publishedAt,
    CheckedLine checked,
    Whose whose,
    List<Chip> narrowed,
    PanelForm form,
    Shown figures,
    String away,
    String signalHref,
    Noted noted,
    List<Meaning> meanings,
    Problems problems)
    implements TemplateInstance {

  /** The two whose figures there are, and which of them these are. */
  record Whose(boolean england, String ownHref, String englandHref) {}

  /** Something the figures are narrowed to, and the same without it. */
  record Chip(String text, String without) {}

  /**
   * The figures.
   *
   * @param time of which months they are
   * @param periods each period of each row; null where the table has them
   * @param left how many rows are left out
   */
  record Shown(
      String answer,
      String time,
      List<Picture> pictures,
      DataTable table,
      DataTable periods,
      int left,
      int suppressed,
      String csvHref,
      String xlsxHref) {}

  /**
   * What was written beside them.
   *
   * @param kept what the panel is narrowed to, for the form
   * @param words what stands in the field
   * @param done what was just done, in words, or null
   */
  record Noted(List<Line> notes, List<Kept> kept, boolean mayWrite, String words, String done) {}

  /** One note, and where it shows what it is about; null if about all of the panel. */
  record Line(PanelNote note, String about, String aboutHref) {}

  /** A hidden field. */
  record Kept(String name, String value) {}
}

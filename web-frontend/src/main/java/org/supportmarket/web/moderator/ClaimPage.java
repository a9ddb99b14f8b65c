package org.supportmarket.web.moderator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.client.MyAccreditation;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** One thing a provider says it holds, the file that shows it, and the decision about it. */
@CheckedTemplate(basePath = "moderator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClaimPage(
    MyAccreditation claim, String file, boolean waiting, Typed typed, Problems problems)
    implements TemplateInstance {
  private static final int KILOBYTE = 1024;

  static ClaimPage of(MyAccreditation claim, Typed typed, Problems problems) {
    return new ClaimPage(claim, file(claim), claim.is("claimed"), typed, problems);
  }

  /** "PDF, 212 KB"; null when none was sent. */
  private static String file(MyAccreditation claim) {
    if (!claim.hasEvidence()) {
      return null;
    }
    String type =
        switch (claim.evidence().mediaType()) {
          case "application/pdf" -> "PDF";
          case "image/jpeg" -> "JPEG picture";
          default -> "PNG picture";
        };
    long kilobytes = Math.ceilDiv(claim.evidence().bytes(), KILOBYTE);
    return type + ", %,d KB".formatted(kilobytes);
  }
}

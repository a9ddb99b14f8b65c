package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.AgreementCard;

/**
 * What the council has agreed with providers.
 *
 * @param open whether those in force and to come are shown, or all others
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementsPage(
    boolean open, String answer, List<Row> rows, Pages pages, boolean mayRecord, String done)
    implements TemplateInstance {

  /** One of them; {@code underUsed} where too little was used in the last whole month. */
  record Row(AgreementCard card, boolean underUsed) {}
}

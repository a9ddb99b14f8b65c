package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.AgreementCard;

/**
 * One agreement with its use.
 *
 * @param picture null while there is no month to show
 * @param warning of a contract of which too little was used, or null
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementPage(
    AgreementCard card,
    Picture picture,
    LocalDate upTo,
    String warning,
    boolean mayEnd,
    Problems problems)
    implements TemplateInstance {}

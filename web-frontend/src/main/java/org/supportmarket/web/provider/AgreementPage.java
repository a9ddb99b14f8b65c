package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.supportmarket.web.layout.Picture;
import org.supportmarket.web.market.AgreementCard;

/**
 * One agreement with its use.
 *
 * @param picture null while there is no month to show
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementPage(AgreementCard card, Picture picture, LocalDate upTo)
    implements TemplateInstance {}

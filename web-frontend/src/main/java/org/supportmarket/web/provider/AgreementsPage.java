package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.AgreementCard;

/** What councils have agreed with the provider. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementsPage(String answer, List<AgreementCard> cards, Pages pages, String done)
    implements TemplateInstance {}

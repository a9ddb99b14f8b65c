package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.SignalCard;

/** What councils are looking for where the provider works. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignalsPage(String answer, List<SignalCard> signals, Pages pages)
    implements TemplateInstance {}

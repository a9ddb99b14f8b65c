package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.SignalCard;

/** The council's own signals, those that are open or those that are not. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignalsPage(boolean open, String answer, List<SignalCard> signals, Pages pages, String done)
    implements TemplateInstance {}

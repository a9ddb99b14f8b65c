package org.supportmarket.web.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Pages;

/** What councils are looking for, for everybody. */
@CheckedTemplate(basePath = "market", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MarketPage(
    String answer,
    List<SignalCard> signals,
    List<Choice> kinds,
    String district,
    boolean narrowed,
    Pages pages)
    implements TemplateInstance {}

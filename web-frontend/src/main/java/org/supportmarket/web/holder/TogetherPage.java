package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.TogetherCard;

/** What somebody is asked to buy together with others. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TogetherPage(List<TogetherCard> cards, String done, Problems problems)
    implements TemplateInstance {}

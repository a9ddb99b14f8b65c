package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.TogetherCard;

/** What a care manager asks somebody, and writes down. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonTogetherPage(UUID person, TogetherCard card, Problems problems)
    implements TemplateInstance {}

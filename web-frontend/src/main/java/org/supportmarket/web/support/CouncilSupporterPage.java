package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** One who acts for a person, and what a care manager may do about it. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CouncilSupporterPage(String back, SupporterRow one, String reason, Problems problems)
    implements TemplateInstance {}

package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One who helps somebody, and what they did. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupporterPage(SupporterRow one, List<AccessRow> did, boolean changed)
    implements TemplateInstance {}

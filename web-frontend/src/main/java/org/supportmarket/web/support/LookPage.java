package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** Before an officer sees what one person bought. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LookPage(String person, String back, String reason, List<Choice> withhold, Problems problems)
    implements TemplateInstance {}

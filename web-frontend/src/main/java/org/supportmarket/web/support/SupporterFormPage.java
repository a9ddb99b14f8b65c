package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** Asking somebody in, or changing what they may do. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SupporterFormPage(
    String heading, boolean fresh, String action, SupporterForm form, Problems problems)
    implements TemplateInstance {}

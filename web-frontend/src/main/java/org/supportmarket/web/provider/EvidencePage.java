package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** Sending a file that shows one thing a provider holds. */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(AccreditationRow known, Problems problems) implements TemplateInstance {}

package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** One task, and saying what was done about it. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TaskPage(TaskRow task, String words, Problems problems) implements TemplateInstance {}

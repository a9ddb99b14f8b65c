package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** One question, and answering it. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionPage(AskedRow question, String words, Problems problems)
    implements TemplateInstance {}

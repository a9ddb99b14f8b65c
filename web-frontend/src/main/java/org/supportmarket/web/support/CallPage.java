package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/** Before an officer acts for a person on the phone. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CallPage(String person, String back, String words, List<Choice> readBack, Problems problems)
    implements TemplateInstance {}

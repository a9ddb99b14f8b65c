package org.supportmarket.web.worry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** It has arrived; {@code reference} is null where the address does not say it. */
@CheckedTemplate(basePath = "worry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ToldPage(String reference) implements TemplateInstance {}

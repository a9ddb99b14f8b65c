package org.supportmarket.web.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The code by which somebody makes a login their own, told once. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInCodePage(String name, String code, String back) implements TemplateInstance {}

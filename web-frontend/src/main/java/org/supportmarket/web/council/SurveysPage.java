package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.layout.Pages;

/** What the council asks its people, or has asked. */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveysPage(
    boolean open, String answer, List<Survey> surveys, Pages pages, boolean mayAsk, String done)
    implements TemplateInstance {}

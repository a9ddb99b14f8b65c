package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/** Recording somebody who acts for a person, by what authority and how far. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CouncilInvitePage(String back, SupporterForm form, Problems problems)
    implements TemplateInstance {}

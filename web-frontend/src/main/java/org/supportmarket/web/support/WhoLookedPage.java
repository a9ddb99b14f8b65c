package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Pages;

/** Who looked at somebody's money, in plain words. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhoLookedPage(String answer, List<AccessRow> entries, boolean own, Pages pages)
    implements TemplateInstance {}

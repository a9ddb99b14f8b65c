package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;

/**
 * What a person wants to be told about their money.
 *
 * @param percent as it was typed
 * @param saved whether it was just saved
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AlertsPage(
    String answer, List<Choice> choices, String percent, boolean saved, Problems problems)
    implements TemplateInstance {}

package org.supportmarket.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/**
 * Telling about one thing a provider holds.
 *
 * @param known the one that is being changed; null for a new one
 */
@CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccreditationFormPage(
    AccreditationRow known, String action, List<Choice> kinds, Typed typed, Problems problems)
    implements TemplateInstance {}

package org.supportmarket.web.outlook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.Picture;

/**
 * What is expected in the next 26 weeks.
 *
 * @param how how it was worked out for what is chosen, and how far it was off; sentences
 * @param picture null if there is no forecast at all
 * @param all one line for each kind of support
 * @param leftOut the names of those with too few people
 */
@CheckedTemplate(basePath = "outlook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ForecastPage(
    String answer,
    Instant publishedAt,
    List<Choice> kinds,
    List<String> how,
    Picture picture,
    DataTable tried,
    DataTable all,
    List<String> leftOut)
    implements TemplateInstance {}

package org.supportmarket.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Rating;

/** Every part once, with made-up content. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StyleguidePage(
    List<Link> links,
    Problems problems,
    List<Choice> options,
    List<Verdict> verdicts,
    MoneyBar bar,
    List<TimelineStep> steps,
    DataTable table,
    BarChart chart,
    Picture picture,
    Pages pages,
    Rating rating,
    Rating noRating)
    implements TemplateInstance {}

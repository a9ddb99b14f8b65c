package org.supportmarket.web.panel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.supportmarket.web.council.CheckedLine;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;

/**
 * All questions about the market, those asked most often first.
 *
 * @param months of which there is a report, the last one first
 */
@CheckedTemplate(basePath = "panel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MarketPage(
    Instant publishedAt,
    CheckedLine checked,
    List<Asked> first,
    List<Link> more,
    boolean mayPublish,
    List<Choice> months)
    implements TemplateInstance {

  /** A question, and where a script finds its answer. */
  record Asked(String question, String href, String answerHref) {}
}

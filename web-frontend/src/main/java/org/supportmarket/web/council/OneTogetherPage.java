package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.market.TogetherCard;

/**
 * What people are asked to buy together, and the provider who is asked for them.
 *
 * @param providers who offers it here
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OneTogetherPage(TogetherCard card, List<Choice> providers, String contact, Problems problems)
    implements TemplateInstance {}

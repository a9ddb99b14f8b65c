package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.market.TogetherCard;

/**
 * Which times people share, and what they are asked.
 *
 * @param table null where more than seven people share none
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TogetherPage(DataTable table, List<TogetherCard> cards, Pages pages, String done)
    implements TemplateInstance {}

package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.client.Gaps;
import org.supportmarket.web.layout.Problems;

/**
 * One gap with its reasons and what was noted about it.
 *
 * @param signalHref the open signal for it, or where one can be published; null for those who may
 *     not
 * @param words what stands in the field for a note
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GapPage(
    String name,
    String district,
    String category,
    int score,
    List<String> reasons,
    List<Gaps.Note> notes,
    boolean signalled,
    String signalHref,
    boolean mayNote,
    String done,
    String words,
    Problems problems)
    implements TemplateInstance {}

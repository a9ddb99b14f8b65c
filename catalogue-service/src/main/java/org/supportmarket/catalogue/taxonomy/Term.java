package org.supportmarket.catalogue.taxonomy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A word of a list.
 *
 * @param value its name for other services, stored data and addresses; never changes
 * @param name as people read it
 */
@Schema(name = "Term")
public record Term(
    @Schema(examples = "learning-disability") String value,
    @Schema(examples = "Learning disability") String name) {}

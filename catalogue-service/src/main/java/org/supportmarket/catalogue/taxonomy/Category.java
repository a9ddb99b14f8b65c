package org.supportmarket.catalogue.taxonomy;

/**
 * A kind of support, as people look for it.
 *
 * @param slug its name for other services and in addresses; never changes
 * @param otherWords what people also call it; searched, never shown
 */
public record Category(String slug, String name, String description, String otherWords) {}

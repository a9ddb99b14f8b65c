package org.supportmarket.web.client;

/** One kind of support. */
public record Category(String slug, String name, String description) {}

package org.supportmarket.web.client;

/** Whether a person is told of something; {@code percent} only for {@code used}. */
public record Alert(String kind, boolean active, Integer percent) {}

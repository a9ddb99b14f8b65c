package org.supportmarket.web.client;

import java.time.Instant;
import java.util.UUID;

/**
 * What a commissioner wrote beside figures of the market.
 *
 * @param filters what they were narrowed to, such as {@code category=homecare}; empty if to nothing
 */
public record PanelNote(UUID id, String filters, String words, Instant writtenAt) {}

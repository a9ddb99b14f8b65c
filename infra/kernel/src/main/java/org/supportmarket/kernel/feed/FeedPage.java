package org.supportmarket.kernel.feed;

import java.util.List;

/**
 * Some events in order.
 *
 * @param generation the source's generation now; a consumer that knows another one rebuilds
 */
public record FeedPage(int generation, List<FeedEvent> events) {}

package org.supportmarket.kernel.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, to be told to other services.
 *
 * @param id unique for ever; a consumer may see it twice
 * @param type reverse-domain name with a version, e.g. {@code org.example.thing-changed.v1}
 * @param subject the id of what it is about
 * @param time when it happened
 * @param data written as JSON; never a name or free text of a person
 */
public record OutboxEvent(UUID id, String type, String subject, Instant time, Object data) {}

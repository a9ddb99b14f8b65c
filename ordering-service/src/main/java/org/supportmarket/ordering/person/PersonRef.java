package org.supportmarket.ordering.person;

import java.util.UUID;

/** A person and the council (GSS code) responsible for them. */
public record PersonRef(UUID id, String council) {}

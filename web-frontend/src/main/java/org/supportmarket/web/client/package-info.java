/**
 * The three services as the pages see them: one interface per service and audience, the small
 * records the pages need, and a {@link org.supportmarket.web.client.Refusal} for every "no" a
 * service gives, with its own sentence for people.
 */
package org.supportmarket.web.client;

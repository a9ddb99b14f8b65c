/** The moderators' queues, and what they decide. */
package org.supportmarket.web.moderator;

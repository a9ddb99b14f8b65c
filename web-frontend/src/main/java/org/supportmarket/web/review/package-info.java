/** The words reviews are asked and told in: aspects, parts of life, states. */
package org.supportmarket.web.review;

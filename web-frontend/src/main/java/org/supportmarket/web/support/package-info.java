/** Who acts for whom: asking people in, acting for somebody, who looked, and what officers do. */
package org.supportmarket.web.support;

/** The council's safeguarding desk: what came over the private line, and what was done about it. */
package org.supportmarket.web.safeguarding;

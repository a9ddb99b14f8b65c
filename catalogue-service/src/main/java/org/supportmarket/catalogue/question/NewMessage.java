package org.supportmarket.catalogue.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.words.Words;

/** What is sent to go on with a conversation. */
@Schema(name = "NewMessage")
record NewMessage(@Schema(maxLength = Words.MOST) String words) {}

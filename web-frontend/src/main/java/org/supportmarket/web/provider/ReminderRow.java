package org.supportmarket.web.provider;

import org.supportmarket.web.client.Reminder;
import org.supportmarket.web.layout.Words;

/** Something to see to, and where. */
record ReminderRow(String sentence, String href, String action) {
  static ReminderRow of(Reminder reminder) {
    return reminder.aboutSpaces()
        ? new ReminderRow(
            "Are the spaces of “%s” still right? You said so more than a month ago."
                .formatted(reminder.name()),
            "/provider/listings",
            "Look at your spaces")
        : new ReminderRow(
            "“%s” runs out on %s.".formatted(reminder.name(), Words.day(reminder.about())),
            "/provider/accreditations",
            "Tell us about the new one");
  }
}

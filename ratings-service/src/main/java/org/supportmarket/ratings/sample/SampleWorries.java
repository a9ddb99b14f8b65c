package org.supportmarket.ratings.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ratings.worry.DealWithWorry;
import org.supportmarket.ratings.worry.NewWorry;
import org.supportmarket.ratings.worry.Officer;
import org.supportmarket.ratings.worry.TellWorry;

/** What worried people of the sample council: told, taken up, and told without a council. */
@ApplicationScoped
class SampleWorries {
  private static final String COUNCIL = "E10900001";
  private static final Officer OFFICER = new Officer("sample", "officer", COUNCIL);

  private final Database database;
  private final TellWorry tell;
  private final DealWithWorry deal;

  SampleWorries(Database database, TellWorry tell, DealWithWorry deal) {
    this.database = database;
    this.tell = tell;
    this.deal = deal;
  }

  void tell(Instant when) {
    UUID taken =
        told(
            COUNCIL,
            "Money is missing from the tin in the kitchen, for the second time.",
            "",
            when);
    deal.take(OFFICER, taken, when.plus(Duration.ofHours(1)));
    deal.note(OFFICER, taken, "Rang back, will visit tomorrow.", when.plus(Duration.ofHours(2)));
    told(
        COUNCIL,
        "My neighbour has a bruise on her arm and does not want to say from what.",
        "A neighbour, in the evening",
        when.plus(Duration.ofHours(4)));
    told(null, "I am afraid when one of them comes.", "", when.plus(Duration.ofHours(5)));
  }

  private UUID told(String council, String words, String ring, Instant when) {
    UUID key = UUID.nameUUIDFromBytes(("worry:" + words).getBytes(StandardCharsets.UTF_8));
    String reference = tell.tell(new NewWorry(key, council, words, "", "", ring), when).reference();
    return database
        .one(
            "SELECT id FROM worry WHERE reference = ?",
            row -> row.getObject(1, UUID.class),
            reference)
        .orElseThrow();
  }
}

package org.supportmarket.kernel.feed;

/**
 * A place in a feed, after an event.
 *
 * @param generation of the cluster that wrote the event, from 1; 0 only at the start
 * @param xid the transaction that wrote it
 * @param id its number, ordering the events of one transaction
 */
public record Cursor(int generation, long xid, long id) implements Comparable<Cursor> {
  /** Before the first event. */
  public static final Cursor START = new Cursor(0, 0, 0);

  /** Reads what {@link #toString} wrote; anything else is an IllegalArgumentException. */
  public static Cursor parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("A cursor has three parts");
    }
    Cursor cursor =
        new Cursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    if (cursor.generation < 0 || cursor.xid < 0 || cursor.id < 0) {
      throw new IllegalArgumentException("A cursor has no negative parts");
    }
    return cursor;
  }

  @Override
  public int compareTo(Cursor other) {
    int byGeneration = Integer.compare(generation, other.generation);
    int byTransaction = byGeneration != 0 ? byGeneration : Long.compare(xid, other.xid);
    return byTransaction != 0 ? byTransaction : Long.compare(id, other.id);
  }

  @Override
  public String toString() {
    return generation + "." + xid + "." + id;
  }
}

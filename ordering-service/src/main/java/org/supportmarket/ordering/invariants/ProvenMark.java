package org.supportmarket.ordering.invariants;

import java.time.Instant;

/**
 * How far the books are proven.
 *
 * @param generation the cluster whose transactions it counts
 * @param xid everything of transactions below is counted
 * @param provenAt when that was all in order
 */
record ProvenMark(int generation, long xid, Instant provenAt) {}

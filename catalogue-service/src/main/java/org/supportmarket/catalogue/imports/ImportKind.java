package org.supportmarket.catalogue.imports;

import java.util.Locale;

/** The kinds of file we take. */
enum ImportKind {
  /** The Care Quality Commission's care directory, as CSV. */
  CQC_DIRECTORY,
  /** Locations as the Commission's API gives them, one JSON object a line. */
  CQC_API,
  /** Where postcodes or outcodes are, as CSV. */
  POSTCODES,
  /** Services of another feed of Open Referral UK, from its address or a file. */
  OPENREFERRAL;

  /** As in addresses and scripts. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

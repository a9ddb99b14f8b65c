package org.supportmarket.web.panel;

/** What ordering answers about a council's market, as JSON. */
final class MarketSamples {
  static final String KNOWN =
      """
      {"council":"E10900001","panels":[],
       "filters":[{"name":"category","values":[{"key":"homecare","name":"Homecare visits"},{"key":"leisure","name":"Leisure"}]},
                  {"name":"need","values":[{"key":"social","name":"Social support"}]},{"name":"age","values":[{"key":"85-plus","name":"85 and older"}]}],
       "published_at":"2026-03-02T00:05:00Z",
       "reconciliation":{"checked_at":"2026-03-02T08:45:00Z","agrees":true,"apart_pence":0,"index_answers":true}}
      """;
  private static final String SHOWN =
      """
      {"suppressed":false,"people":%d,"orders":20,"units":45,"planned_pence":%d,"delivered_pence":50000,"paid_pence":null,"cancelled_pence":0,
       "not_shown":["paid_pence"]}\
      """;
  private static final String FEW =
      "{\"suppressed\":true,\"people\":null,\"orders\":null,\"units\":null,\"planned_pence\":null}";
  private static final String DISTRICTS =
      """
      {"council":"E10900001","panel":"district","by":"month","from":"2026-01-01","to":"2026-02-28","filters":{%s},"filter_names":{%s},
       "published_at":"2026-03-02T00:05:00Z","rows_left_out":2,"rows":[
        {"key":"Dunmere","name":"Dunmere","planned_pence":220000,"points_not_shown":0,"share_permille":1000,"points":[%s,%s]},
        {"key":"=Moor","name":"=Moor","planned_pence":0,"points_not_shown":2,"share_permille":0,"points":[%s,%s]}]}
      """;

  static final String CHANGES =
      """
      {"council":"E10900001","of":"category","from":"2025-12-01","to":"2026-02-28","published_at":"2026-03-02T00:05:00Z","suppressed":3,"rows":[
        {"key":"leisure","name":"Leisure","now_pence":123000,"before_pence":100000,"change_pence":23000,"change_permille":230},
        {"key":"meals","name":"Meals","now_pence":90000,"before_pence":100000,"change_pence":-10000,"change_permille":-100},
        {"key":"homecare","name":"Homecare","now_pence":5000,"before_pence":0,"change_pence":5000,"change_permille":null}]}
      """;

  /** England's own: nothing is known of districts, and no ledger is its. */
  static final String OF_ENGLAND =
      """
      {"council":"E92000001","panels":[],"filters":[{"name":"category","values":[{"key":"homecare","name":"Homecare visits"}]}],
       "published_at":"2026-03-02T00:05:00Z","reconciliation":null}
      """;

  private static final String NEEDS =
      """
      {"panel":"need","by":"year","from":"2025-04-01","to":"2026-03-31","filters":{"category":"homecare"},"filter_names":{"category":"Homecare visits"},
       "published_at":"2026-03-02T00:05:00Z","rows_left_out":0,"rows":[
        {"key":"physical","name":"Physical support","planned_pence":220000,"points_not_shown":0,"share_permille":%d,"points":[%s]},
        {"key":"memory","name":"Memory","planned_pence":180000,"points_not_shown":0,"share_permille":%d,"points":[%s]}]}
      """;

  private MarketSamples() {}

  /** A year of two needs with these shares in thousandths. */
  static String needs(int physical, int memory) {
    String year = point("2025-26", "2025-04-01", "2026-03-31", SHOWN.formatted(40, 100_000));
    return NEEDS.formatted(physical, year, memory, year);
  }

  /** Two months of two districts, of one of which nothing is shown. */
  static String districts(String filters, String names) {
    String january = point("2026-01", "2026-01-01", "2026-01-31", SHOWN.formatted(35, 120_000));
    String february = point("2026-02", "2026-02-01", "2026-02-28", SHOWN.formatted(40, 100_000));
    return DISTRICTS.formatted(
        filters,
        names,
        january,
        february,
        point("2026-01", "2026-01-01", "2026-01-31", FEW),
        point("2026-02", "2026-02-01", "2026-02-28", FEW));
  }

  private static String point(String period, String from, String to, String figures) {
    return """
    {"period":"%s","from":"%s","to":"%s","figures":%s,"year_before":%s}
    """
        .formatted(
            period, from, to, figures, figures.equals(FEW) ? FEW : SHOWN.formatted(30, 90_000));
  }
}

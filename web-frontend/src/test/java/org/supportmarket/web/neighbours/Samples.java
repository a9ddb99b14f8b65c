package org.supportmarket.web.neighbours;

/** What the catalogue and the ratings answer, as JSON. */
public final class Samples {
  public static final String CLEANING = "07a22895-507e-3f53-a80d-ba070234f4ed";
  public static final String HOME_HELP = "adcc80eb-a8d8-33e2-89a9-172bdd3d9abc";

  public static final String LISTINGS = "/catalogue/api/v1/listings";
  public static final String LISTING = LISTINGS + "/" + CLEANING;
  public static final String PROVIDER = "/catalogue/api/v1/providers/" + HOME_HELP;
  public static final String CATEGORIES = "/catalogue/api/v1/categories";
  public static final String VOCABULARY = "/catalogue/api/v1/vocabulary";
  public static final String REVIEWS = "/ratings/api/v1/providers/" + HOME_HELP + "/reviews";

  private static final String FACTS =
      """
      "id":"%s","version":3,"kind":"service","status":"published","name":"Weekly house cleaning",
      "summary":"Two hours, the same person each week.","category":"domestic-help",
      "price":{"amount_pence":1850,"unit":"hour"},"rating":{"average":4.6,"count":12},
      "accreditations":[{"kind":"dbs","name":"Staff have an enhanced DBS check","status":"verified","valid_to":null},
        {"kind":"insurance","name":"Public liability insurance","status":"claimed","valid_to":"2027-01-01"}],
      "district":"Alderwick","distance_km":null,"new_field_of_tomorrow":1
      """
          .formatted(CLEANING);

  private Samples() {}

  /** One result of one. */
  public static String oneFound() {
    return """
    {"total_items":1,"page_number":1,"size":20,"total_pages":1,
     "contents":[{%s,"orderable":true,"provider":{"id":"%s","name":"Merrow Home Help","micro":true}}],
     "facets":{"category":[{"value":"domestic-help","name":"Help around the home","count":7}],
               "accreditation":[{"value":"dbs","name":"Staff have an enhanced DBS check","count":5}],"price_band":[{"value":"2000","name":"Up to £20","count":4},{"value":"5000","name":"Up to £50","count":7}],"micro":[]}}
    """
        .formatted(FACTS, HOME_HELP);
  }

  public static String nothingFound() {
    return """
    {"total_items":0,"page_number":1,"size":20,"total_pages":0,"contents":[],"facets":{"category":[],"accreditation":[]},
     "understood":{"words":["bagpipes"],"instead":null,"place":null,"corrected":null},
     "nothing":{"alternatives":[{"without":"radius_km","total_items":1,"contents":[{%s,"orderable":true,
       "provider":{"id":"%s","name":"Merrow Home Help","micro":true}}]}]}}
    """
        .formatted(FACTS, HOME_HELP);
  }

  /** One result near a place, with more to narrow it by. */
  public static String oneFoundNear() {
    return oneFound()
        .replace("\"distance_km\":null", "\"distance_km\":4.9,\"spaces\":2,\"spaces_stale\":false")
        .replace(
            "\"contents\"",
            "\"understood\":{\"words\":[\"cleaning\"],\"instead\":[\"housework\",\"domestic help\"],"
                + "\"place\":{\"name\":\"Alderwick\",\"kind\":\"district\"},\"corrected\":\"cleaning\"},\"contents\"")
        .replace(
            "\"micro\":[]",
            "\"micro\":[],\"need\":[{\"value\":\"autism\",\"name\":\"autism\",\"count\":3}],"
                + "\"spaces\":[{\"value\":\"now\",\"name\":\"x\",\"count\":2}]");
  }

  public static String vocabulary() {
    return """
    {"age_groups":[{"value":"older","name":"People over 65"}],"needs":[{"value":"autism","name":"Autism"}],
     "languages":[{"value":"pl","name":"Polish"},{"value":"ur","name":"Urdu"}],"access":[{"value":"step-free","name":"Step-free entrance"}],
     "kinds":[{"value":"service","name":"Service"}],"units":[{"value":"hour","name":"hour"}]}
    """;
  }

  /** A listing with everything a listing can say. */
  public static String fullListing() {
    return listing(true)
        .replace(
            "\"description\"",
            "\"minimum_quantity\":2,\"minimum_minutes\":30,\"cancellation\":[{\"notice_hours\":48,\"charge_percent\":50},"
                + "{\"notice_hours\":24,\"charge_percent\":100}],\"make_up\":{\"direct_support_permille\":770,"
                + "\"coordination_permille\":135,\"company_permille\":95},\"age_groups\":[\"older\"],\"needs\":[\"autism\"],"
                + "\"languages\":[\"pl\",\"ur\"],\"access\":[\"step-free\"],\"worker_gender_choice\":true,\"regulated\":false,"
                + "\"coverage\":{\"districts\":[\"Alderwick\",\"Fernleigh\"],\"radius_km\":8},"
                + "\"times\":[{\"day\":\"mon\",\"from\":\"09:00\",\"until\":\"17:30\"},{\"day\":\"tue\",\"from\":\"09:00\",\"until\":\"17:30\"},"
                + "{\"day\":\"sat\",\"from\":\"12:00\",\"until\":\"24:00\"}],\"spaces_stale\":true,\"description\"")
        .replace(
            "\"unit\":\"hour\"",
            "\"unit\":\"hour\",\"valid_from\":null,\"valid_until\":\"2099-03-31\"");
  }

  public static String listing(boolean orderable) {
    return """
    {%s,"orderable":%s,"description":"We come once a week.\\n\\nYou say what matters.",
     "included":["Cleaning things"],"not_included":["Windows outside"],"notice_days":14,"spaces":3,"spaces_confirmed_on":"2026-03-02",
     "provider":{"id":"%s","name":"Merrow Home Help","micro":true,"about":"A family firm.","phone":"01632 960 234",
       "email":"hello@example.org","website":"example.org","cqc":{"id":"1-1","rating":"Good","rated_on":"2024-03-04","page":null}}}
    """
        .formatted(FACTS, orderable, HOME_HELP);
  }

  public static String provider() {
    return """
    {"id":"%s","name":"Merrow Home Help","micro":true,"about":"A family firm <script>alert(1)</script>.","phone":null,
     "email":null,"website":"javascript:alert(1)","council":"E10900001","district":"Alderwick","cqc":null,"locations":[],
     "accreditations":[],"rating":{"average":null,"count":0}}
    """
        .formatted(HOME_HELP);
  }

  public static String categories() {
    return """
    [{"slug":"domestic-help","name":"Help around the home","description":"Cleaning and more"}]
    """;
  }

  public static String reviews() {
    return """
    {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[
      {"id":"07a22895-507e-3f53-a80d-ba070234f4ee","stars":5,"words":"Always on time <b>really</b>",
       "listing_id":"%s","listing_name":"Weekly house cleaning","quarter":"2026 Q1"}]}
    """
        .formatted(CLEANING);
  }

  /** The signed-in provider, as it sees itself. */
  public static String myProvider(String status) {
    return """
    {"id":"%s","name":"Merrow Home Help","about":"A family firm.","phone":"01632 960 234","email":"hello@example.org",
     "website":null,"district":"Alderwick","postcode":null,"micro":true,"joins_as":"organisation",
     "works_directly_for_person":false,"status":"%s","status_reason":null,"change":null}
    """
        .formatted(HOME_HELP, status);
  }

  /** Something a provider holds, with its file. */
  public static String claim(String id, String status) {
    return """
    {"id":"%s","provider":{"id":"%s","name":"Merrow Home Help"},"kind":"public-liability","name":"Public liability insurance",
     "status":"%s","issuer":"Harbour Mutual","reference":"HM 12","valid_to":"2099-03-03","expired":false,
     "claimed_at":"2026-03-03T14:30:00Z","verified_on":null,"verified_by":null,"verified_how":null,
     "reason":"The picture is too dark","from_register":false,
     "evidence":{"media_type":"application/pdf","bytes":2500,"stored_at":"2026-03-03T14:30:00Z"}}
    """
        .formatted(id, HOME_HELP, status);
  }

  public static String accreditationKinds() {
    return """
    [{"kind":"public-liability","name":"Public liability insurance","needs_reference":true,"needs_expiry":true}]
    """;
  }
}

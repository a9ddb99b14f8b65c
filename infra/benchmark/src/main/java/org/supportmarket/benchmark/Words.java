package org.supportmarket.benchmark;

import java.util.List;

/** What generated listings are made of: plain words, as people and providers use them. */
final class Words {
  private Words() {}

  /** A category as the catalogue knows it, with what is offered in it and words that go with it. */
  record Category(String slug, String unit, int lowPence, int highPence, List<String> offers) {}

  /** A place, roughly where it is. */
  record Place(String name, double latitude, double longitude) {}

  static final List<Category> CATEGORIES =
      List.of(
          category(
              "domestic-help",
              "hour",
              1400,
              2600,
              "house cleaning, ironing and laundry, gardening, window cleaning, odd jobs,"
                  + " decluttering, housework, spring clean"),
          category(
              "personal-care",
              "hour",
              1900,
              3200,
              "help with washing, help with dressing, shower visit, bath visit, bedtime help,"
                  + " continence support, morning care"),
          category(
              "homecare",
              "visit",
              1200,
              2600,
              "homecare visit, night sitting, medicine visit, tea time call, sit with somebody,"
                  + " waking night, live-in care"),
          category(
              "personal-assistants",
              "hour",
              1300,
              2100,
              "personal assistant, support worker, enabler, companion for outings, helper for"
                  + " students, driver and helper"),
          category(
              "day-opportunities",
              "day",
              3200,
              7200,
              "day centre place, walking group, craft day, farm day, lunch and company, music"
                  + " afternoon, cookery day"),
          category(
              "leisure",
              "session",
              400,
              2400,
              "swimming session, seated exercise, art class, choir, wheelchair dancing, gardening"
                  + " club, gym with support, photography club"),
          category(
              "education",
              "session",
              900,
              4000,
              "computer lessons, job coaching, reading class, travel training, english lessons,"
                  + " volunteering with support"),
          category(
              "equipment",
              "item",
              900,
              60000,
              "grab rail fitted, bath board, walking frame, wheelchair hire, stairlift, pendant"
                  + " alarm, raised toilet seat, ramp"),
          category(
              "transport",
              "visit",
              600,
              4200,
              "wheelchair taxi, minibus trip, lift to hospital, shopping bus, driver for a day"),
          category(
              "meals",
              "item",
              450,
              1400,
              "hot lunch delivered, frozen meals, help with cooking, help with shopping, breakfast"
                  + " call"),
          category(
              "short-breaks",
              "night",
              6000,
              24000,
              "weekend away, overnight stay, carer break at home, seaside holiday, respite stay"),
          category(
              "supported-living",
              "week",
              18000,
              90000,
              "own flat with support, shared house, extra care flat, shared lives home"),
          category(
              "residential-care",
              "week",
              70000,
              160000,
              "care home place, nursing home place, dementia care home, short stay in a care home"),
          category(
              "advice-advocacy",
              "hour",
              0,
              4500,
              "advocate, benefits advice, support planning, help with forms, peer support"),
          category(
              "budget-management",
              "month",
              900,
              4500,
              "payroll, managed account, help with paperwork, wages for assistants"),
          category(
              "community",
              "session",
              0,
              800,
              "coffee morning, library group, memory cafe, repair cafe, lunch club, friendly phone"
                  + " call"));

  static final List<String> QUALITIES =
      listed(
          """
          friendly, weekly, reliable, gentle, local, patient, flexible, cheerful, quiet, small,
          family, trusted, early morning, evening, weekend, same-day, bilingual, calm, skilled,
          village
          """);

  static final List<String> FOR_WHOM =
      listed(
          """
          older people, young adults, people with dementia, people with a learning disability,
          autistic people, wheelchair users, people after a stroke, deaf people, people with
          sight loss, carers, people who live alone, children and families
          """);

  static final List<String> PROMISES =
      List.of(
          "The same person comes every time and rings before a change.",
          "We work in pairs where lifting is needed.",
          "You choose what is done and in which order.",
          "We stay until the kettle has boiled and the door is locked.",
          "Ask for somebody who speaks your language.",
          "There is step-free access and a quiet room.",
          "Bring a friend or your supporter along for nothing.",
          "Bus 41 stops outside and there is parking for blue badges.",
          "We write down what was done in a book you keep.",
          "A first visit to get to know each other is free.",
          "We help with shopping, prescriptions and letters.",
          "Nobody is sent whom you have not met.");

  static final List<String> NAMES =
      listed(
          """
          Abbott, Alder, Ashworth, Barrow, Beacon, Birch, Bramley, Bridge, Calder, Chapel,
          Clover, Cooper, Dawson, Eden, Elm, Fairfield, Fern, Garside, Greenwood, Hawthorn,
          Hazel, Heron, Hillside, Holly, Iqbal, Jackson, Kestrel, Kowalska, Larkspur, Linden,
          Maple, Meadow, Mistry, Nightingale, Oakley, Okafor, Orchard, Pennine, Quarry, Ribble,
          Rowan, Singh, Sparrow, Thistle, Tiller, Underwood, Vale, Whitfield, Willow, Yarrow
          """);

  static final List<String> FIRMS =
      listed(
          """
          Care, Support, Home Services, Community Trust, and Daughters, Helping Hands,
          Association, Cooperative, Company, Centre
          """);

  static final List<Place> PLACES =
      List.of(
          new Place("Preston", 53.76, -2.70),
          new Place("Burnley", 53.79, -2.24),
          new Place("Lancaster", 54.05, -2.80),
          new Place("Chorley", 53.65, -2.63),
          new Place("Leeds", 53.80, -1.55),
          new Place("Bradford", 53.79, -1.75),
          new Place("Oldham", 53.54, -2.11),
          new Place("Bolton", 53.58, -2.43),
          new Place("Sheffield", 53.38, -1.47),
          new Place("York", 53.96, -1.08),
          new Place("Carlisle", 54.89, -2.94),
          new Place("Durham", 54.78, -1.58),
          new Place("Newcastle", 54.97, -1.61),
          new Place("Nottingham", 52.95, -1.15),
          new Place("Derby", 52.92, -1.48),
          new Place("Leicester", 52.64, -1.13),
          new Place("Norwich", 52.63, 1.30),
          new Place("Ipswich", 52.06, 1.16),
          new Place("Bristol", 51.45, -2.59),
          new Place("Bath", 51.38, -2.36),
          new Place("Exeter", 50.72, -3.53),
          new Place("Truro", 50.26, -5.05),
          new Place("Brighton", 50.82, -0.14),
          new Place("Canterbury", 51.28, 1.08),
          new Place("Reading", 51.45, -0.97),
          new Place("Oxford", 51.75, -1.26),
          new Place("Hackney", 51.55, -0.06),
          new Place("Croydon", 51.37, -0.10),
          new Place("Worthing", 50.81, -0.37),
          new Place("Hereford", 52.06, -2.72));

  static final List<String> AGE_GROUPS = List.of("children", "adults", "older");

  static final List<String> NEEDS =
      listed(
          """
          physical-disability, learning-disability, autism, dementia, mental-health, sight,
          hearing, carers
          """);

  static final List<String> LANGUAGES =
      listed(
          """
          en, bsl, pl, pa, ur, cy
          """);

  static final List<String> ACCESS =
      listed(
          """
          step-free, wheelchair, accessible-toilet, hearing-loop, easy-read, home-visits,
          parking
          """);

  static final List<String> DAYS =
      listed(
          """
          mon, tue, wed, thu, fri, sat, sun
          """);

  /** What stands between the commas. */
  private static List<String> listed(String text) {
    return List.of(text.strip().replaceAll("\\s+", " ").split(", "));
  }

  private static Category category(
      String slug, String unit, int lowPence, int highPence, String offers) {
    return new Category(slug, unit, lowPence, highPence, listed(offers));
  }
}

package org.supportmarket.ordering.sample;

import java.util.SplittableRandom;

/** Made-up names; any likeness is chance. */
final class SampleNames {
  private static final String[] FIRST =
      """
      Ada Alan Amina Andrew Anita Arthur Ayesha Barbara Ben Beryl Brian Carol Chloe Clive Daisy
      David Deepak Doreen Edith Emeka Eric Fatima Fiona Frank George Gita Grace Harold Hazel Ian
      Imran Irene Ivy Jack Janet Jaswinder Jean Joan Josef Joyce Karen Keith Kwame Laura Leon Lily
      Linda Malik Margaret Mavis Meera Mohammed Moira Nadia Nigel Nora Olu Omar Oscar Patricia
      Pauline Percy Priya Ralph Rita Robert Rosa Ruth Samuel Sandra Sheila Stanley Sunita Theo
      Thomas Tunde Vera Victor Wendy Winston Yusuf Zofia
      """
          .split("\\s+");
  private static final String[] LAST =
      """
      Adeyemi Ahmed Akhtar Appleby Ashworth Bannister Barlow Begum Bell Birch Blackwood Bright
      Brook Carter Chadwick Chowdhury Clegg Cooper Crane Dalton Dean Dixon Eastham Ellis Farrow
      Fielding Finch Gill Greenhalgh Hall Hargreaves Hassan Heaton Holt Howarth Hussain Iqbal
      Jackson Jolly Kaur Kay Kenyon Khan Kowalski Lally Lomax Lowe Marsden Mensah Mistry Moss
      Nuttall Ogden Okafor Olsen Parkin Patel Pickup Pilling Quigley Rahman Ramsbottom Rigby Rowe
      Sanders Shah Sharples Singh Slater Stott Sutcliffe Tattersall Thorne Uddin Unsworth Varley
      Walmsley Warburton Whittle Wilding Yates Young
      """
          .split("\\s+");

  private SampleNames() {}

  static String next(SplittableRandom chance) {
    return FIRST[chance.nextInt(FIRST.length)] + " " + LAST[chance.nextInt(LAST.length)];
  }
}

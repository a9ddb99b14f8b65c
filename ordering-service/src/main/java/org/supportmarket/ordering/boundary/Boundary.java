package org.supportmarket.ordering.boundary;

/**
 * Where a district lies.
 *
 * @param code of the Office for National Statistics
 * @param council in whose area it is; its own code for the area of a whole council
 * @param outline a Polygon or MultiPolygon of GeoJSON
 */
record Boundary(String code, String council, String name, String outline) {}

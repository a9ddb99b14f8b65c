package org.supportmarket.catalogue.imports;

/**
 * A service type of the Care Quality Commission that is social care.
 *
 * @param type ours, whatever the spelling; part of a listing's id
 * @param category slug of where it is listed
 * @param words what it is called on our pages
 */
record ServiceType(String type, String category, String words) {}

package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.listing.ListingCard;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingStatus;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;

/** Makes the search document of a listing; the same row always makes the same document. */
@ApplicationScoped
class ListingDocuments {
  private final Categories categories;
  private final EnglishText english;

  ListingDocuments(Categories categories, EnglishText english) {
    this.categories = categories;
    this.english = english;
  }

  ListingDocument of(ListingRow row) {
    Offer offer = row.offer();
    Category category = categories.find(offer.category()).orElseThrow();
    return new ListingDocument(
        row.id(),
        row.status() == ListingStatus.PUBLISHED,
        english.indexed(offer.name()),
        english.indexed(category.name() + " " + category.otherWords()),
        english.indexed(row.provider().name()),
        english.indexed(offer.summary()),
        offer.category(),
        row.providerId(),
        row.provider().micro(),
        offer.pricePence(),
        row.rating().average(),
        RatingRank.of(row.ratingCount(), row.ratingSum()),
        english.terms(offer.name()).stream()
            .map(EnglishText.Term::written)
            .collect(Collectors.joining(" ")),
        row.accreditations(),
        ListingCard.of(row));
  }
}

package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;

/** Reads the moderators' queue. */
@ApplicationScoped
class ProposedChanges {
  private final Proposals proposals;
  private final ListingRows rows;
  private final DraftWords words;
  private final PublishingRule publishing;

  ProposedChanges(
      Proposals proposals, ListingRows rows, DraftWords words, PublishingRule publishing) {
    this.proposals = proposals;
    this.rows = rows;
    this.words = words;
    this.publishing = publishing;
  }

  /** Those in a state, the one that waits longest first. */
  PageOf<ProposedChange> page(ProposalState state, Paging paging) {
    List<Proposal> page = proposals.page(state, paging);
    Map<UUID, ListingRow> listings =
        rows.byIds(page.stream().map(Proposal::listingId).toList()).stream()
            .collect(Collectors.toMap(ListingRow::id, Function.identity(), (a, b) -> a));
    return PageOf.of(
        proposals.count(state),
        paging,
        page.stream().map(p -> view(p, listings.get(p.listingId()))).toList());
  }

  /** One that was sent, whatever became of it. */
  Optional<ProposedChange> find(UUID id) {
    return proposals
        .find(id)
        .filter(proposal -> proposal.submittedAt() != null)
        .map(proposal -> view(proposal, rows.find(proposal.listingId()).orElseThrow()));
  }

  private ProposedChange view(Proposal proposal, ListingRow row) {
    ListingDraft shown =
        row.everPublished() ? ListingDraft.of(row.offer(), row.availability()) : null;
    boolean waits = proposal.state() == ProposalState.SUBMITTED;
    return new ProposedChange(
        proposal.id(),
        proposal.listingId(),
        row.offer().name(),
        new ProviderLink(row.providerId(), row.provider().name(), row.provider().micro()),
        proposal.first() ? "new" : "change",
        proposal.state(),
        proposal.submittedAt(),
        proposal.decidedAt(),
        proposal.reason(),
        waits
            ? publishing.refusal(row.providerId(), proposal.content().offer()).orElse(null)
            : null,
        words.differences(shown, proposal.content()));
  }
}

package org.supportmarket.catalogue.question;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.login.Login;

/** Conversations with their words. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {
  private static final String LATEST_FIRST = " order by changedAt desc, id";

  Optional<Question> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A login's conversations, of one status or (null) of all. */
  PanacheQuery<Question> askedBy(Login login, QuestionStatus status) {
    return find(
        "issuer = ?1 and subject = ?2 and (?3 is null or status = ?3)" + LATEST_FIRST,
        login.issuer(),
        login.subject(),
        status);
  }

  /** A provider's conversations, of one status or (null) of all. */
  PanacheQuery<Question> askedOf(UUID provider, QuestionStatus status) {
    return find("providerId = ?1 and (?2 is null or status = ?2)" + LATEST_FIRST, provider, status);
  }

  long countGoingOn(Login login) {
    return count(
        "issuer = ?1 and subject = ?2 and status <> ?3",
        login.issuer(),
        login.subject(),
        QuestionStatus.CLOSED);
  }

  /** Those a login has going on about a listing. */
  List<Question> goingOnAbout(Login login, UUID listing) {
    return list(
        "issuer = ?1 and subject = ?2 and listingId = ?3 and status <> ?4",
        login.issuer(),
        login.subject(),
        listing,
        QuestionStatus.CLOSED);
  }

  void add(QuestionMessage message) {
    getEntityManager().persist(message);
  }

  void name(QuestionPerson person) {
    getEntityManager().persist(person);
  }

  /** What was said, in order. */
  List<QuestionMessage> messagesOf(UUID question) {
    return getEntityManager()
        .createQuery(
            "from QuestionMessage where questionId = :question order by position",
            QuestionMessage.class)
        .setParameter("question", question)
        .getResultList();
  }

  /** What those who asked are called, for those that have a name. */
  Map<UUID, String> firstNames(Collection<UUID> questions) {
    return getEntityManager()
        .createQuery("from QuestionPerson where questionId in :questions", QuestionPerson.class)
        .setParameter("questions", questions)
        .getResultStream()
        .collect(Collectors.toMap(QuestionPerson::questionId, QuestionPerson::firstName));
  }
}

package org.supportmarket.ordering.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {}

package org.supportmarket.ordering.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Logins implements PanacheRepositoryBase<Login, Login.Key> {}

package org.supportmarket.catalogue.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The providers. Other features read; only the commands of this package write. */
@ApplicationScoped
public class ProviderRepository implements PanacheRepositoryBase<Provider, UUID> {}

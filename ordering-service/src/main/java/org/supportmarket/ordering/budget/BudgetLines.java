package org.supportmarket.ordering.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {}

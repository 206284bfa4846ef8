package uk.npws.alongside.awards;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A page of certificates, newest first, or their number. */
final class CertificateQuery {

  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final StringBuilder where = new StringBuilder(" from Certificate c where 1 = 1");

  private CertificateQuery() {}

  static CertificateQuery of(CertificateFilter filter, LocalDate today) {
    CertificateQuery query = new CertificateQuery();
    if (filter.serial().isPresent()) {
      query.and("c.serial = :serial");
      query.parameters.put("serial", filter.serial().get().value());
    } else if (!filter.words().isEmpty()) {
      query.and("c.printedName like :pattern escape '!'");
      query.parameters.put("pattern", filter.pattern());
    }
    if (filter.ending()) {
      query.and("c.state = :issued and c.validUntil between :today and :soon");
      query.parameters.put("issued", CertificateState.ISSUED);
      query.parameters.put("today", today);
      query.parameters.put("soon", today.plus(CertificateFilter.SOON));
    }
    if (filter.after() != null) {
      query.and("c.id < :after");
      query.parameters.put("after", filter.after().value());
    }
    return query;
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }

  Stream<Certificate> page(EntityManager entities, int most) {
    String order = " order by c.id desc";
    return filled(entities.createQuery("select c" + where + order, Certificate.class))
        .setMaxResults(most)
        .getResultStream();
  }

  long count(EntityManager entities) {
    return filled(entities.createQuery("select count(c)" + where, Long.class)).getSingleResult();
  }

  private <T> TypedQuery<T> filled(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}

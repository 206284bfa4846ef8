package uk.npws.alongside.learning;

import java.time.Instant;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody's completion of a package counts no more. Fired once a completion, as a CDI event, in
 * the transaction that ends it; an observer's failure rolls it back.
 *
 * @param edition the edition that had been completed
 */
public record PackageLapsed(
    PersonId person, String packageId, int edition, Lapse why, Instant at) {}

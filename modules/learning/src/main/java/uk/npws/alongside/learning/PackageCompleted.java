package uk.npws.alongside.learning;

import java.time.Instant;
import uk.npws.alongside.people.PersonId;

/**
 * Somebody has done everything that an edition of a package asks for. Fired once a person, package
 * and edition, as a CDI event, in the transaction of the last act; an observer's failure rolls that
 * act back.
 *
 * @param packageId such as {@code champion-information}
 * @param edition the edition that was completed; the completion stays pinned to it
 * @param minutes learning time of the required pages that were done here, as stated by their
 *     authors
 * @param credited whether what was done elsewhere stood in for a page
 */
public record PackageCompleted(
    PersonId person,
    String packageId,
    String packageTitle,
    int edition,
    int minutes,
    boolean credited,
    Instant at) {}

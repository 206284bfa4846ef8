package uk.npws.alongside.people.account;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the reader's open sessions.
 *
 * @param agent browser and system in a few words, or empty
 * @param current whether the list is read in it
 */
public record SessionCard(
    UUID id, String agent, Instant opened, Instant lastSeen, boolean current) {}

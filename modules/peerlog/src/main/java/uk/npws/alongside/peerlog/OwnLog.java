package uk.npws.alongside.peerlog;

import java.time.Instant;
import java.util.UUID;

/**
 * A log as its author sees it.
 *
 * @param ownUntil from this moment nobody can find it again
 */
public record OwnLog(UUID id, InteractionLog log, Instant ownUntil) {}

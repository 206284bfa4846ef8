package uk.npws.alongside.peerlog;

import java.time.LocalDate;
import java.util.UUID;

/** A wish for a call, as a champion sees it. */
public record CallWanted(UUID id, String name, String email, LocalDate askedOn) {}

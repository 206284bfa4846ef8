package uk.npws.alongside.foundation;

import java.time.Instant;

/** An empty database was filled with invented data; add-ons add theirs when that is committed. */
public record DemoFilled(Instant at) {}

package uk.npws.alongside.peerlog;

import uk.npws.alongside.people.ForceId;

/** How many people of a force may log as supporters and champions, and which region it is of. */
record ForceSize(ForceId force, String region, int supporters) {}

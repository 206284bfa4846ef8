package uk.npws.alongside.people;

/**
 * What a person may do has changed: a role given or taken, the person disabled, the address or
 * password replaced. Fired in the transaction that does it; open sessions end.
 */
public record AccessChanged(PersonId person) {}

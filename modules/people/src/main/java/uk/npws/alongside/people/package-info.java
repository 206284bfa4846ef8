/**
 * Persons, forces, accounts, roles and the rules of signing in. Other rooms hold a {@link
 * uk.npws.alongside.people.PersonId}, never a person, and ask {@link
 * uk.npws.alongside.people.People} once for all the names that a list needs. Accounts and signing
 * in are in {@link uk.npws.alongside.people.account}.
 *
 * <p>It must not know what an event, a booking or an award is, nor Faces or REST.
 */
package uk.npws.alongside.people;

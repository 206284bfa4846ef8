package uk.npws.alongside.people;

/** Where a force serves. */
public enum Nation {
  ENGLAND,
  WALES,
  SCOTLAND,
  NORTHERN_IRELAND,
  UNITED_KINGDOM
}

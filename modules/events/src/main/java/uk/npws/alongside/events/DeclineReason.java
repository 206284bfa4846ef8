package uk.npws.alongside.events;

/**
 * Why a force does not come: a choice, never free text, so that nobody writes about health here.
 */
public enum DeclineReason {
  DATE_DOES_NOT_SUIT,
  OPERATIONAL_DEMAND,
  NOBODY_TO_SEND,
  TRAINED_ALREADY,
  TOO_FAR,
  OTHER
}

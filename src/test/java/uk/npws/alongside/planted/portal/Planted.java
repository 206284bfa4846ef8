package uk.npws.alongside.planted.portal;

/** Planted: something that others know wrongly. */
public class Planted {}

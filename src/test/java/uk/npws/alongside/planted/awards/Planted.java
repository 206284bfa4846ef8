package uk.npws.alongside.planted.awards;

/** Planted: something that others know wrongly. */
public class Planted {}

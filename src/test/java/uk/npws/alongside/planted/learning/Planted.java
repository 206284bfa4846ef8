package uk.npws.alongside.planted.learning;

/** Planted: something that others know wrongly. */
public class Planted {}

package uk.npws.alongside.planted.people;

/** Planted: something that others know wrongly. */
public class Planted {}

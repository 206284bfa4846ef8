package uk.npws.alongside.planted.events;

/** Planted: something that others know wrongly. */
public class Planted {}

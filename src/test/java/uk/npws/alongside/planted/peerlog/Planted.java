package uk.npws.alongside.planted.peerlog;

/** Planted: something that others know wrongly. */
public class Planted {}

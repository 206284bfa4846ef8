package uk.npws.alongside.planted.util;

/** Planted: a package named after nothing of the product. */
class Nothing {}

package uk.npws.alongside.awards;

/** By what an award is earned. */
public enum SourceKind {
  COURSE,
  PACKAGE
}

package uk.npws.alongside.learning;

/** All that a force learns of somebody's learning. */
public enum LearningStatus {
  NOT_BEGUN,
  UNDER_WAY,
  DONE
}

package uk.npws.alongside.bench;

/**
 * One short stretch of work by several clients.
 *
 * @param failures what went wrong, not counted in the times
 * @param nanos of each request that went well, ascending
 * @param portalMillis processor time that the server took meanwhile
 * @param databaseMillis processor time that the database took meanwhile
 */
record Round(
    double seconds, long[] nanos, int failures, double portalMillis, double databaseMillis) {

  double perSecond() {
    return nanos.length / seconds;
  }

  double millisAt(double percentile) {
    return Figures.percentile(nanos, percentile) / 1e6;
  }

  double portalMillisEach() {
    return nanos.length == 0 ? Double.NaN : portalMillis / nanos.length;
  }

  double databaseMillisEach() {
    return nanos.length == 0 ? Double.NaN : databaseMillis / nanos.length;
  }
}

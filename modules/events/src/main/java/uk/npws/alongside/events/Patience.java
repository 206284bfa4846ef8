package uk.npws.alongside.events;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/**
 * Does a whole transaction again when the database gave it up for another one: deadlock, lock
 * timeout, or a unique value that somebody else wrote first. It waits a little longer each time
 * and, after {@value #ATTEMPTS} attempts, says that nothing was booked or changed. It stands round
 * the transaction of every {@link Patient} service; a call from inside another transaction is a
 * part of that one, and goes through.
 */
@Patient
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of @Transactional, which has 200
class Patience {

  static final int ATTEMPTS = 5;

  /** Deadlock, lock wait timeout, duplicate key; the same on MySQL and MariaDB. */
  private static final Set<Integer> PASSING = Set.of(1213, 1205, 1062);

  private static final Logger LOG = Logger.getLogger(Patience.class.getName());

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object invoke(InvocationContext call) throws Exception {
    boolean inside = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    return inside ? call.proceed() : patiently(call::proceed);
  }

  static <T> T patiently(Callable<T> transaction) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.call();
      } catch (Exception failure) {
        if (!passing(failure)) {
          throw failure;
        }
        LOG.fine("attempt " + attempt + " gave way: " + failure.getMessage());
        if (attempt == ATTEMPTS) {
          throw BookingRefused.busy();
        }
        pause(attempt);
      }
    }
  }

  static boolean passing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(10, 25L << attempt));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw BookingRefused.busy();
    }
  }
}

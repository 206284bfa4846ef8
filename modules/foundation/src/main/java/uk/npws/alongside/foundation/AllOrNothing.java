package uk.npws.alongside.foundation;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Makes a transaction that ends in an {@link Error}, such as a stack or a memory that is used up,
 * one that wrote nothing. Jakarta Transactions speaks of exceptions only (rolled back when
 * unchecked), and Payara commits what had been written until then. It stands inside of every
 * transaction that begins with a call, and hands the error on as an exception.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201) // inside of @Transactional, which has 200
public class AllOrNothing {

  /** The error that ended a transaction; nothing that it had written is kept. */
  public static final class Broken extends RuntimeException {

    Broken(Error error) {
      super(error);
    }
  }

  @AroundInvoke
  Object invoke(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Error error) {
      throw new Broken(error);
    }
  }
}

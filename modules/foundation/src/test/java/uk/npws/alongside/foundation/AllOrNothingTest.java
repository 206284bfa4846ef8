package uk.npws.alongside.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AllOrNothingTest {

  private static Object through(Callable<?> transaction) throws Exception {
    var call =
        (InvocationContext)
            Proxy.newProxyInstance(
                AllOrNothingTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> transaction.call());
    return new AllOrNothing().invoke(call);
  }

  @Test
  void an_error_becomes_an_exception_so_that_the_server_rolls_back() {
    var error = new StackOverflowError("too deep");

    assertThatThrownBy(
            () ->
                through(
                    () -> {
                      throw error;
                    }))
        .isInstanceOf(AllOrNothing.Broken.class)
        .hasCause(error);
  }

  @Test
  void answers_and_exceptions_pass_as_they_are() throws Exception {
    var fault = new IllegalStateException();

    assertThat(through(() -> "an answer")).isEqualTo("an answer");
    assertThatThrownBy(
            () ->
                through(
                    () -> {
                      throw fault;
                    }))
        .isSameAs(fault);
  }

  @Test
  void it_stands_inside_of_every_transaction_that_begins_with_a_call() {
    assertThat(AllOrNothing.class.getAnnotation(Transactional.class).value())
        .isEqualTo(Transactional.TxType.REQUIRED);
    assertThat(AllOrNothingApart.class.getAnnotation(Transactional.class).value())
        .isEqualTo(Transactional.TxType.REQUIRES_NEW);
  }
}

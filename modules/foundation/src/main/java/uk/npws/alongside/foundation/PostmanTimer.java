package uk.npws.alongside.foundation;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends the postman out every ten seconds, whether or not a new letter called him. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostmanTimer {

  @Inject Postman postman;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void go() {
    postman.walk();
  }
}

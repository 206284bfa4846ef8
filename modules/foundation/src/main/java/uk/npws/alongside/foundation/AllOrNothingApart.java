package uk.npws.alongside.foundation;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** The same for a transaction that is apart from its caller's. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
public class AllOrNothingApart extends AllOrNothing {}

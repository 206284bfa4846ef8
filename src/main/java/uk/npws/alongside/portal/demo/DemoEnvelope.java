package uk.npws.alongside.portal.demo;

import java.time.Instant;

/**
 * What a letter in the mailbox says before it is opened.
 *
 * @param id the part of its Message-ID before the @
 * @param calendar what the calendar entry that came with it asks for, REQUEST or CANCEL; empty when
 *     none came
 */
public record DemoEnvelope(String id, String to, String subject, Instant sent, String calendar) {}

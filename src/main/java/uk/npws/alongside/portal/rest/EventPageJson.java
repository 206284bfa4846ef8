package uk.npws.alongside.portal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the list of events.
 *
 * @param next the address of the next page, or null
 */
@Schema(name = "EventPage")
public record EventPageJson(
    List<EventJson> events,
    @Schema(description = "address of the next page; missing on the last") String next) {}

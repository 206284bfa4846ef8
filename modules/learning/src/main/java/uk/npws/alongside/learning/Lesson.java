package uk.npws.alongside.learning;

import java.util.Map;
import uk.npws.alongside.learning.content.Page;

/**
 * A page as its reader has it before them.
 *
 * @param reflections what the reader wrote on this page, by the id of the reflection
 */
public record Lesson(Page page, Standing standing, Map<String, String> reflections) {}

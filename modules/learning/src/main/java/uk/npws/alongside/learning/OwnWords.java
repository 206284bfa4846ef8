package uk.npws.alongside.learning;

import java.time.Instant;
import uk.npws.alongside.learning.content.LearningPackage;
import uk.npws.alongside.learning.content.Page;
import uk.npws.alongside.learning.content.Part;

/** What somebody wrote for themselves, with what had been asked and where. */
public record OwnWords(
    LearningPackage pack, Page page, Part.Reflection asked, String words, Instant written) {}

/**
 * What is printed. The certificate on paper: a tagged, signed PDF/A-2a and PDF/UA-1 sheet drawn
 * from the lines of a {@link uk.npws.alongside.awards.sheet.SheetText}. Plain classes; all that is
 * known here of iText, BouncyCastle and fonts stays here.
 *
 * <p>Working papers, lists and cards, are PDF/UA-1 as well ({@link
 * uk.npws.alongside.awards.sheet.ListPaper}, {@link uk.npws.alongside.awards.sheet.CardPaper}); a
 * list has no fixed place for anything, so iText lays it out.
 *
 * <p>It must not know of persistence, people or pages.
 *
 * <p>Decision, 2026-11: drawn by coordinates, not by iText's layout engine. The sheet has a fixed
 * place for everything, the measures are the designer's own millimetres, and it takes a third of
 * the time. The cost is that line breaking is ours ({@link
 * uk.npws.alongside.awards.sheet.FittedText}).
 */
package uk.npws.alongside.awards.sheet;

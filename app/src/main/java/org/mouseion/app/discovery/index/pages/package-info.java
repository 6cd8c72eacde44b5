/// The index of pages: their words with the doubt, and where they stand on the picture.
///
/// A page is a Lucene document of its own index, in the folder `index/pages-N`. Three fields hold its words
/// as terms whose *frequency is a probability*: `sure`, how many times the page is expected to hold exactly
/// this; `doubt`, how many times something else may have been read as this; `best`, the same as `sure` for
/// best readings only ([MassField]). The number of matches to be expected of a query is then a weighted sum
/// of frequencies ([ExpectedPages]), and no position is needed to rank pages: the sums of
/// [org.mouseion.algorithms.doubt] are linear.
///
/// What is shown of a page, its readings and boxes, is one packed stored field ([PackedPage]); the twenty
/// pages of a page of results are unpacked and searched place by place. Words in a row are looked for on the
/// pages that hold them all, the most promising first ([RowOfWords]).
///
/// The index does not know where pages come from: [org.mouseion.app.discovery.PageWords] puts them in.
/// Another way of packing is another folder; the old one is thrown away and the pages have to be put again.
///
/// Start with [PageIndex]. The mechanics of alternatives as terms of one document and of snippets on the
/// image owe their idea to solr-ocrhighlighting (Bavarian State Library); the sums are those of probabilistic
/// indexing (Toselli, Vidal, Puigcerver).
@NullMarked
package org.mouseion.app.discovery.index.pages;

import org.jspecify.annotations.NullMarked;

/// In which language a text is written: Lingua (Stahl), a naive Bayes classifier over character n-grams of one to five
/// letters, made for
/// texts as short as a title or a query.
@NullMarked
package org.mouseion.engines.lingua;

import org.jspecify.annotations.NullMarked;

/// The words of written dates: from a text to items that say what each word stands for.
///
/// `words-en.txt`, `-fr`, `-nl` and `-es` list the words by concept; `periods.tsv` names dynasties and reigns with
/// their
/// years. All languages are read at once, because museums mix them; where two claim a word, the writer's own language
/// wins.
/// Start at [org.mouseion.formats.dates.words.Items].
@NullMarked
package org.mouseion.formats.dates.words;

import org.jspecify.annotations.NullMarked;

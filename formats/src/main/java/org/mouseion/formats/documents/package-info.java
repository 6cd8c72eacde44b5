/// Texts that people wrote for people: PDF, Word, HTML, Markdown, plain text, read into paragraphs under
/// their headings.
///
/// [DocumentFiles] recognises a file by its first bytes and hands it to a reader; whatever comes in, the
/// outcome is a [DocumentOutcome]: what was read, or one word why not. What a reader of the document would
/// not see — hidden, white on white, of no size, off the page — is left out and counted, for that is where
/// instructions to machines hide. [DocumentLimits] bounds sizes, so that no file exhausts the house.
@NullMarked
package org.mouseion.formats.documents;

import org.jspecify.annotations.NullMarked;

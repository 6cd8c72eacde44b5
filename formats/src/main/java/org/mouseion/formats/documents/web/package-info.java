/// HTML and Markdown: the main words of a page, without its frame and without what nobody sees.
///
/// [HtmlReader] takes away what [Unseen] finds, chooses the main part ([MainPart]), and walks its blocks
/// ([BlockWalk]). [MarkdownReader] makes HTML of Markdown and goes the same way.
@NullMarked
package org.mouseion.formats.documents.web;

import org.jspecify.annotations.NullMarked;

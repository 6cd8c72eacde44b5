/// The form of visiting information on the desk: [VisitingPages] shows the sites, takes a file in and gives one out,
/// [SitePages] edits one site. A field's name is its path in the JSON of the form, so [SiteForm] need only lay what was
/// sent out as a tree and let the one reader read it. Everything works without JavaScript: rows are added by a button
/// that sends the form and gets it back longer.
@NullMarked
package org.mouseion.app.knowledge.visiting.desk;

import org.jspecify.annotations.NullMarked;

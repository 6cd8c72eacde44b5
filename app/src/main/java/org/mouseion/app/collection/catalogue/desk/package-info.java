/// The desk of the catalogue: find a work, change it, see who changed it, bring an earlier version back, weigh what its
/// source says now.
///
/// Every page works without JavaScript: a form is sent, a page comes back. What a form does not show it does not touch:
/// [WorkForm] lays what was sent over the version the person saw. When two people, or a person and the source, changed
/// the same work, [Comparison] sets both beside each other field by field, in words ([FieldLines]).
@NullMarked
package org.mouseion.app.collection.catalogue.desk;

import org.jspecify.annotations.NullMarked;

/// Answers that are computed from records: of a work, of its maker, of the collection.
///
/// Each sentence comes from the message bundles with the record's own values put in as they are written, between
/// quotation marks or behind a colon, so that no article, gender or elision is guessed: "The record of “…” gives as its
/// date: vers 1830-1832". Each carries a [org.mouseion.app.discovery.guide.Citation] of the field it was read from.
/// What
/// a record does not say is not said.
@NullMarked
package org.mouseion.app.discovery.guide.facts;

import org.jspecify.annotations.NullMarked;

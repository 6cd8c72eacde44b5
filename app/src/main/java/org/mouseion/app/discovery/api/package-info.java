/// The house for programs: the same questions a visitor asks, answered as JSON.
///
/// Answers are records ([ApiAnswers]); [OpenApi] describes them by reading those very records, so the description
/// cannot drift. Errors
/// are RFC 9457. Everything is public, read-only, open to other sites (CORS), and nothing asked here is written down.
@NullMarked
package org.mouseion.app.discovery.api;

import org.jspecify.annotations.NullMarked;

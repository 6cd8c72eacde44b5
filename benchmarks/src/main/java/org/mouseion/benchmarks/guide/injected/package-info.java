/// Tries to make the guide say what nobody decided.
///
/// [Attempt]s are orders in four languages, each with an ordinary question that it wants to bend; a
/// [Carrier] is a way by which an order travels: fields of records, texts, hidden words of uploads, a page
/// of the web, the visiting form, the visitor's own words, what a browser sends back, a language model that
/// obeys whatever it reads. [InjectedHouse] is the museum they are brought into, its door open on loopback;
/// [Verdict] says whether one succeeded. Start with [Injections].
///
/// The kinds of attack follow Greshake and others, "Not what you've signed up for: compromising real-world
/// LLM-integrated applications with indirect prompt injection" (2023), and the ways of hiding words are
/// those of each format.
@NullMarked
package org.mouseion.benchmarks.guide.injected;

import org.jspecify.annotations.NullMarked;

/// The test bench: the institution's own questions with what it expects, put to the guide on the desk and by
/// `./mouseion guide check`, and put to it again as if a waiting draft were published.
///
/// [QuestionFile] reads and writes questions, [Judge] says what a reply is worth, [Figures] counts, [BenchJob] runs.
/// A false answer is the worst outcome and has a figure of its own; silence where an answer is written is the second.
@NullMarked
package org.mouseion.app.discovery.guide.bench;

import org.jspecify.annotations.NullMarked;

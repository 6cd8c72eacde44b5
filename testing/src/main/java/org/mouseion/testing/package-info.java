/// What the tests of every module share.
///
/// [Property] states a law and tries it on many random values; [SharedData] finds the real collections that may be read
/// but not
/// shipped, and skips a test aloud where they are absent.
@NullMarked
package org.mouseion.testing;

import org.jspecify.annotations.NullMarked;

package org.mouseion.app.discovery.index.generations;

/// One generation of the index, as the database remembers it.
///
/// @param fingerprint of the way it was made; equal to [Fingerprint] or it cannot be used
/// @param dimension length of its vectors, 0 for none
/// @param serving whether searches use it
/// @param complete whether every work of the catalogue has been put into it
record Generation(long number, String fingerprint, int dimension, boolean serving, boolean complete) {

    String name() {
        return "g" + number;
    }
}

package org.mouseion.app.discovery.voice;

/// Somebody who can be asked and answers in their own words.
///
/// @param key stable name for the address, lower case
/// @param author the name as the sources of their writings bear it
/// @param lived years as people write them ("1819–1891"); may be empty
/// @param agent number of the person in the catalogue, or 0
/// @param contact address of a person in the house to write to; may be empty
public record Voice(String key, String author, String lived, long agent, String contact) {

    public Voice {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,60}") || author.isBlank()) {
            throw new IllegalArgumentException("A voice needs a key of small letters, digits and hyphens and an author,"
                    + " but got '" + key + "' and '" + author + "'. Maybe the key has capitals or spaces.");
        }
    }
}

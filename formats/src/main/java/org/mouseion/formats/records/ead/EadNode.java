package org.mouseion.formats.records.ead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An element of a level with all that is in it, until it is put into the record.
///
/// @param content texts and elements, in their order
record EadNode(String name, Map<String, String> attributes, List<Object> content) {

    EadNode(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>());
    }
}

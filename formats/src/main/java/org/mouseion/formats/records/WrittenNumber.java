package org.mouseion.formats.records;

/// A number exactly as its source wrote it: `13.0` stays `13.0`, an identifier of thirty digits keeps them all.
public record WrittenNumber(String text) {

    @Override
    public String toString() {
        return text;
    }
}

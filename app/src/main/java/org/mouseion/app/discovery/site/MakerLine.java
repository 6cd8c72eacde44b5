package org.mouseion.app.discovery.site;

import org.mouseion.app.discovery.Found;

/// One line of the list of makers.
///
/// @param path page of the maker, without language
/// @param sort name to sort by ("Leyster, Judith")
public record MakerLine(Found.Count count, String path, String sort) {}

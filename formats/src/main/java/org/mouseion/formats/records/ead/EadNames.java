package org.mouseion.formats.records.ead;

import java.util.Set;

/// What kinds of elements there are, for the reader: levels, wrappers, running text.
final class EadNames {

    /// Elements that hold elements only: their own text is that of what they hold.
    static final Set<String> CONTAINERS = Set.of(
            "did",
            "controlaccess",
            "eadheader",
            "filedesc",
            "titlestmt",
            "editionstmt",
            "publicationstmt",
            "seriesstmt",
            "notestmt",
            "profiledesc",
            "revisiondesc",
            "control",
            "maintenancehistory",
            "maintenanceevent",
            "maintenanceagency",
            "languagedeclaration",
            "conventiondeclaration",
            "daogrp",
            "daoset");

    /// Elements that make paragraphs, lists and tables, or set words off: their text belongs to what they stand in.
    static final Set<String> PROSE = Set.of(
            "p",
            "list",
            "item",
            "defitem",
            "label",
            "listhead",
            "head01",
            "head02",
            "head03",
            "chronlist",
            "chronitem",
            "chronitemset",
            "eventgrp",
            "event",
            "table",
            "tgroup",
            "colspec",
            "thead",
            "tbody",
            "row",
            "entry",
            "emph",
            "lb",
            "blockquote",
            "quote",
            "foreign",
            "span",
            "abbr",
            "expan",
            "div");

    private EadNames() {}

    static boolean isComponent(String name) {
        return name.equals("c") || name.matches("c(0[1-9]|1[0-2])");
    }

    /// Wrappers inside a level that mean nothing but that what they hold belongs together.
    static boolean isThrough(String name) {
        return name.equals("dsc") || name.equals("descgrp");
    }
}

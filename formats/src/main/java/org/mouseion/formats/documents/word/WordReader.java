package org.mouseion.formats.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouseion.formats.documents.Document;
import org.mouseion.formats.documents.DocumentLimits;
import org.mouseion.formats.documents.DocumentOutcome.Reason;
import org.mouseion.formats.documents.DocumentTrouble;
import org.mouseion.formats.documents.Pieces;

/// A Word document.
public final class WordReader {

    private static final XMLInputFactory XML = factory();

    private WordReader() {}

    public static Document read(byte[] bytes, DocumentLimits limits) throws IOException {
        Map<String, byte[]> parts = WordParts.read(bytes, limits);
        byte[] body = Objects.requireNonNull(parts.get(WordParts.BODY));
        try {
            byte[] sheet = parts.get(WordParts.STYLES);
            WordStyles styles = sheet == null ? WordStyles.NONE : WordStyles.read(open(sheet));
            byte[] core = parts.get(WordParts.CORE);
            String title = core == null ? "" : title(open(core));
            Pieces pieces = new Pieces(limits);
            WordBody walk = new WordBody(open(body), styles, pieces);
            walk.read();
            String first = walk.title().isEmpty() ? pieces.firstHeading() : walk.title();
            return new Document(
                    first.isEmpty() && pieces.holds(title) ? title : first,
                    styles.language(),
                    pieces.list(),
                    walk.hidden());
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof DocumentTrouble trouble) {
                throw trouble;
            }
            throw new DocumentTrouble(Reason.BROKEN);
        }
    }

    private static String title(XMLStreamReader core) throws XMLStreamException {
        while (core.hasNext()) {
            core.next();
            if (core.isStartElement() && core.getLocalName().equals("title")) {
                return core.getElementText();
            }
        }
        return "";
    }

    private static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }
}

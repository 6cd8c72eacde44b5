package org.mouseion.formats.skos;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.NTriplesParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.bytes.Utf8Stream;

/// Statements of the line and XML syntaxes, by Eclipse RDF4J Rio.
final class RioStatements {

    private static final String BASE = "urn:mouseion:relative:";

    /// How the JDK's parser begins what it says where a bound of secure processing is passed (JAXP00010001 to 0010).
    private static final String TOO_MUCH_UNFOLDED = "JAXP000100";

    private RioStatements() {}

    static void read(
            SkosFiles.Syntax syntax,
            OpenInput input,
            EncodingGuess encoding,
            Gathering gathering,
            Consumer<? super SkosOutcome> action)
            throws IOException {
        RDFParser parser = switch (syntax) {
            case N_TRIPLES -> new NTriplesParser();
            case RDF_XML -> new RDFXMLParser();
            case TURTLE, JSON_LD -> new TurtleParser();
        };
        settings(parser);
        Errors errors = new Errors(action);
        parser.setParseErrorListener(errors);
        parser.setRDFHandler(new Handler(gathering));
        try (InputStream bytes = new BoundedRuns(bytes(syntax, input, encoding))) {
            parser.parse(bytes, BASE);
        } catch (RDFParseException broken) {
            errors.last(broken);
        } catch (RDFHandlerException wrapped) {
            if (wrapped.getCause() instanceof Gathering.TooMany tooMany) {
                throw tooMany;
            }
            throw wrapped;
        } catch (BoundedRuns.Endless endless) {
            String limit = Integer.toString(BoundedRuns.LONGEST);
            action.accept(new UnreadableSkos(
                    0, 0, "line-too-long", Map.of("limit", limit), "A text of more than " + limit + " bytes."));
        }
    }

    /// XML names its encoding itself; the others are UTF-8 by definition, and repaired where they are not.
    private static InputStream bytes(SkosFiles.Syntax syntax, OpenInput input, EncodingGuess encoding)
            throws IOException {
        if (syntax == SkosFiles.Syntax.RDF_XML) {
            return input.stream();
        }
        input.stream().skipNBytes(encoding.markBytes());
        return Utf8Stream.of(input.stream(), encoding.charset());
    }

    /// A document type may define short names, as ontology editors do; the JDK bounds how far they unfold (secure
    /// processing) and nothing is fetched.
    private static void settings(RDFParser parser) {
        parser.set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, false);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.set(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID, false);
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
        parser.set(NTriplesParserSettings.FAIL_ON_INVALID_LINES, true);
        parser.getParserConfig().addNonFatalError(NTriplesParserSettings.FAIL_ON_INVALID_LINES);
    }

    /// Gives what Rio reports, each place once.
    private static final class Errors implements ParseErrorListener {

        private final Consumer<? super SkosOutcome> action;
        private boolean fatal;

        Errors(Consumer<? super SkosOutcome> action) {
            this.action = action;
        }

        @Override
        public void warning(String message, long line, long column) {
            // Rio warns of matters of taste only.
        }

        @Override
        public void error(String message, long line, long column) {
            give(message, line, column);
        }

        @Override
        public void fatalError(String message, long line, long column) {
            fatal = true;
            give(message, line, column);
        }

        void last(RDFParseException broken) {
            if (!fatal) {
                give(String.valueOf(broken.getMessage()), broken.getLineNumber(), broken.getColumnNumber());
            }
        }

        private void give(String message, long line, long column) {
            String code = message.contains(TOO_MUCH_UNFOLDED) ? "entity-bomb" : "invalid-rdf";
            action.accept(new UnreadableSkos(Math.max(0, line), Math.max(0, column), code, Map.of(), message));
        }
    }

    private static final class Handler extends AbstractRDFHandler {

        private final Gathering gathering;

        Handler(Gathering gathering) {
            this.gathering = gathering;
        }

        @Override
        public void handleStatement(Statement statement) {
            Value object = statement.getObject();
            String subject = name(statement.getSubject());
            String predicate = statement.getPredicate().stringValue();
            if (object instanceof Literal literal) {
                gathering.add(
                        subject,
                        predicate,
                        literal.getLabel(),
                        literal.getLanguage().orElse(""));
            } else {
                gathering.add(subject, predicate, name(object), null);
            }
        }

        private static String name(Value resource) {
            String text = resource.stringValue();
            String named = resource.isBNode() ? "_:" + text : text;
            return named.startsWith(BASE) ? named.substring(BASE.length()) : named;
        }
    }
}

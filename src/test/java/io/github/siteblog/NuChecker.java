package io.github.siteblog;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The HTML checker of the W3C, in this process. It takes seconds to start and milliseconds a page. */
final class NuChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    NuChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, new DefaultHandler());
        } catch (Exception e) {
            throw new IllegalStateException("The checker does not start.", e);
        }
    }

    /** The errors and warnings of a page, a line each. */
    List<String> check(String html) {
        var messages = new Messages();
        var page = new InputSource(new StringReader(html));
        page.setSystemId("file:/page");
        try {
            validator.setUpValidatorAndParsers(messages, false, false);
            validator.checkHtmlInputSource(page);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.lines;
    }

    private static final class Messages extends DefaultHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            lines.add("warning: " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            lines.add("error: " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}

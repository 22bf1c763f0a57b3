package io.github.siteblog.markdown;

import io.github.siteblog.source.ControlCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The HTML that a rendering has written so far, and where the pictures stand in it. */
final class HtmlOutput {

    /** A picture; its first group ends where more attributes belong. */
    private static final Pattern PICTURE =
            Pattern.compile("(<img(?=[\\s/>])(?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+'|/(?!>))*+)/?>");

    private final StringBuilder out = new StringBuilder();
    private final List<Document.Picture> pictures = new ArrayList<>();
    private int pieceStart;

    /** What renderers write to. */
    StringBuilder buffer() {
        return out;
    }

    List<Document.Picture> pictures() {
        return pictures;
    }

    /** What is written by a step, taken back for a renderer to write it. */
    String piece(Consumer<StringBuilder> step) {
        pieceStart = out.length();
        step.accept(out);
        var piece = out.substring(pieceStart);
        out.setLength(pieceStart);
        return piece;
    }

    /** Writes at the end of the output. */
    void append(String html) {
        out.append(html);
    }

    /** Writes before what is written already. */
    void insert(int offset, String html) {
        out.insert(offset, html);
        pictures.replaceAll(picture -> picture.offset() > offset ? picture.movedBy(html.length()) : picture);
        pieceStart += offset < pieceStart ? html.length() : 0;
    }

    /** How much is written. */
    int length() {
        return out.length();
    }

    /** What is written from an offset on. */
    String from(int start) {
        return out.substring(start);
    }

    /** Takes back what is written from an offset on. */
    String cut(int start) {
        var cut = out.substring(start);
        out.setLength(start);
        pictures.removeIf(picture -> picture.offset() >= start);
        return cut;
    }

    /** Notes the pictures in what a component has written from an offset on. */
    void picturesStandIn(int start) {
        var tags = PICTURE.matcher(out).region(start, out.length());
        while (tags.find()) {
            var attributes = new HashMap<String, String>();
            Jsoup.parseBodyFragment(tags.group())
                    .select("img")
                    .forEach(image -> image.attributes().forEach(a -> attributes.put(a.getKey(), a.getValue())));
            pictures.add(new Document.Picture(tags.end(1), attributes));
        }
    }

    /** Notes that more about a picture belongs where the output ends now; the writer has no buffer of its own. */
    void pictureEndsHere(String url) {
        pictures.add(new Document.Picture(out.length(), Map.of("src", url)));
    }

    /** Notes a picture. */
    void picture(int offset, Map<String, String> attributes) {
        pictures.add(new Document.Picture(offset, attributes));
    }

    /** What is written, without control characters. */
    String text() {
        return ControlCharacter.replacedIn(out.toString());
    }
}

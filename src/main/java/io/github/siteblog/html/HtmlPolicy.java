package io.github.siteblog.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of HTML in content, and the allow-list that it is checked against.
 *
 * @param mode what becomes of it
 * @param iframeHosts the hosts an {@code <iframe>} may show, compared exactly
 * @param scriptHosts the hosts a {@code <script>} may come from, compared exactly
 */
public record HtmlPolicy(Mode mode, Set<String> iframeHosts, Set<String> scriptHosts) {

    /** What becomes of HTML in content. */
    public enum Mode {
        /** It is checked against the allow-list. */
        CHECKED,
        /** It goes into the page as it is. For content that nobody else can write. */
        TRUSTED,
        /** It is shown as text. */
        ESCAPE;

        /** The mode with the given word, or empty when there is none. */
        public static Optional<Mode> of(String word) {
            return Arrays.stream(values())
                    .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    private static final Set<String> EVERYWHERE = words("class dir hidden id lang role style tabindex title");
    private static final String TABLE = "align bgcolor border cellpadding cellspacing height valign width";
    private static final String MATH =
            "accent accentunder alttext columnalign columnlines columnspacing columnspan depth dir"
                    + " display displaystyle encoding fence form height largeop linethickness lspace mathbackground mathcolor"
                    + " mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines rowspacing rowspan rspace"
                    + " scriptlevel separator stretchy symmetric voffset width xmlns";

    private static final Map<String, Set<String>> ELEMENTS = elements();

    /** Elements that HTML has given up, and what is used in their place. */
    static final Map<String, String> OBSOLETE = Map.of(
            "big", "a style with font-size",
            "center", "a style with text-align",
            "font", "a style with color or font-size",
            "strike", "~~…~~ or <del>",
            "tt", "`…` or <code>");

    private static final Set<String> VOID = words("area base br col embed hr img input link meta source track wbr");

    /** Elements whose end tag may be left out. */
    static final Set<String> OPTIONAL_END = words("dd dt li optgroup option p rp rt tbody td tfoot th thead tr");

    /** Nobody types MathML by hand. */
    private static final Set<String> SUGGESTED = ELEMENTS.keySet().stream()
            .filter(name -> !name.equals("script") && !ELEMENTS.get(name).contains("mathvariant"))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> URL_ATTRIBUTES = words("cite href poster src srcset");

    public HtmlPolicy {
        iframeHosts = Set.copyOf(iframeHosts);
        scriptHosts = Set.copyOf(scriptHosts);
    }

    /** Whether an element has no content and no end tag. */
    public static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    boolean allowsElement(String name) {
        return ELEMENTS.containsKey(name);
    }

    boolean allowsAttribute(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || attribute.matches("(aria|data)-[a-z0-9-]+")
                || ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }

    boolean allowsIframe(String url) {
        return isFrom(iframeHosts, url);
    }

    boolean allowsScript(String url) {
        return isFrom(scriptHosts, url);
    }

    /** Whether a URL names a host that can be allowed. */
    static boolean hasHost(String url) {
        return absolute(url).startsWith("https://");
    }

    private static boolean isFrom(Set<String> hosts, String url) {
        return hasHost(url) && hosts.contains(host(absolute(url)));
    }

    private static String absolute(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    static boolean isUrl(String attribute) {
        return URL_ATTRIBUTES.contains(attribute);
    }

    /** The elements to suggest in place of one that is not allowed. */
    static Set<String> elementNames() {
        return SUGGESTED;
    }

    /** The host with all that stands before the path; a backslash ends it for browsers and not for others, so it is no host's. */
    private static String host(String url) {
        var start = url.indexOf("://") + 3;
        var end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> elements() {
        var elements = new HashMap<String, Set<String>>();
        allow(
                elements,
                "abbr address article aside b bdi bdo big br caption center cite code dfn div dl dd dt em figcaption"
                        + " figure footer h1 h2 h3 h4 h5 h6 header hgroup i kbd main mark nav p picture pre rp rt ruby s samp"
                        + " section small span strike strong sub summary sup tt u var wbr",
                "align");
        allow(elements, "a", "download href hreflang name rel target type");
        allow(elements, "audio", "autoplay controls loop muted preload src");
        allow(elements, "blockquote del ins q", "cite datetime");
        allow(elements, "col colgroup", "align span valign width");
        allow(elements, "data meter progress", "high low max min optimum value");
        allow(elements, "details", "name open");
        allow(elements, "font", "color face size");
        allow(elements, "hr", "align noshade size width");
        allow(
                elements,
                "iframe",
                "align allow allowfullscreen frameborder height loading name referrerpolicy sandbox scrolling src width");
        allow(
                elements,
                "img",
                "align alt border decoding fetchpriority height hspace loading sizes src srcset vspace width");
        allow(elements, "input", "checked disabled type");
        allow(elements, "label", "for");
        allow(elements, "li", "type value");
        allow(elements, "ol", "reversed start type");
        allow(elements, "script", "async defer src");
        allow(elements, "source", "height media sizes src srcset type width");
        allow(elements, "table", TABLE + " frame rules summary");
        allow(elements, "tbody thead tfoot tr", TABLE);
        allow(elements, "td th", TABLE + " abbr colspan headers nowrap rowspan scope");
        allow(elements, "time", "datetime");
        allow(elements, "track", "default kind label src srclang");
        allow(elements, "ul", "type");
        allow(elements, "video", "autoplay controls height loop muted playsinline poster preload src width");
        allow(
                elements,
                "annotation math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts"
                        + " mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover"
                        + " none semantics",
                MATH);
        return Map.copyOf(elements);
    }

    private static void allow(Map<String, Set<String>> elements, String names, String attributes) {
        words(names).forEach(name -> elements.put(name, words(attributes)));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}

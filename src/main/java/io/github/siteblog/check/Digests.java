package io.github.siteblog.check;

import io.github.siteblog.output.RenderedSite;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether files of a site have the digests that pages name for them, as browsers ask for before they use a file. */
final class Digests {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");

    private final RenderedSite site;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Digests(RenderedSite site) {
        this.site = site;
    }

    /**
     * Whether a file has one of the digests.
     *
     * @param file the path of the file
     * @param integrity digests such as {@code sha256-…}, with blanks between
     */
    boolean has(String file, String integrity) throws IOException {
        var key = file + ' ' + integrity;
        var answer = known.get(key);
        if (answer == null) {
            answer = compare(site.bytes(file), integrity);
            known.put(key, answer);
        }
        return answer;
    }

    private static boolean compare(byte[] bytes, String integrity) {
        var digests = Arrays.stream(integrity.strip().split("\\s+"))
                .filter(digest -> ALGORITHMS.containsKey(digest.split("-", 2)[0]))
                .toList();
        return digests.isEmpty() || digests.stream().anyMatch(digest -> isOf(bytes, digest.split("-", 2)));
    }

    private static boolean isOf(byte[] bytes, String[] digest) {
        try {
            var sum = MessageDigest.getInstance(ALGORITHMS.get(digest[0])).digest(bytes);
            return digest.length == 2 && Base64.getEncoder().encodeToString(sum).equals(digest[1]);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has them
        }
    }
}

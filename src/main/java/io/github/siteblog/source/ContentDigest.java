package io.github.siteblog.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** What tells a content from every other, for names that change with it and for browsers, which compare it. */
public final class ContentDigest {

    private static final int DIGITS = 10;

    private final byte[] sum;

    private ContentDigest(byte[] sum) {
        this.sum = sum;
    }

    /** The digest of a content. */
    public static ContentDigest of(byte[] content) {
        try {
            return new ContentDigest(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
        }
    }

    /** As a part of a name: {@code 4be1a7f2c0}. */
    public String inName() {
        return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    }

    /** As the value of the attribute {@code integrity}: {@code sha256-…}. */
    public String integrity() {
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }
}

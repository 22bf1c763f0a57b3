package io.github.siteblog.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums. */
public final class Sums {

    private static final int BUFFER = 64 * 1024;

    private Sums() {}

    /** The sum of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The sum of a file on disk. */
    static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return copy(in, OutputStream.nullOutputStream());
        }
    }

    /** Copies all bytes and gives their sum. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        var digest = sha256();
        var digesting = new DigestInputStream(in, digest);
        var buffer = new byte[BUFFER];
        for (int read = digesting.read(buffer); read >= 0; read = digesting.read(buffer)) {
            out.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

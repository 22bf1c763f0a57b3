package io.github.siteblog.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.siteblog.output.FolderLock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Many small pieces of data in one file, each under a name; many threads may use it at once.
 *
 * <p>What is put is written at the end of the file {@code pack}. When the pack is closed, the file {@code index} tells where
 * each piece stands that this run has used, with a checksum: a piece that is damaged, cut off or missing is not found. When
 * more than half of a pack is of no use any more, the next run begins a new one. While one run uses a pack, another one
 * works with a file of its own that is deleted at its end.
 */
public final class Pack implements AutoCloseable {

    private static final int MAGIC = 0x73_62_70_31;
    private static final int HEAD = 2 * Integer.BYTES;
    private static final String DATA = "pack";
    private static final String INDEX = "index";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final @Nullable FolderLock lock;
    private final Map<String, Piece> known;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private long end;

    /** Where a piece stands. */
    private record Piece(long offset, int length, int sum) {}

    private Pack(Path folder, FileChannel channel, @Nullable FolderLock lock, Map<String, Piece> known)
            throws IOException {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.known = new ConcurrentHashMap<>(known);
        this.end = channel.size();
    }

    /** Opens a pack; its folder need not exist. */
    public static Pack open(Path folder) throws IOException {
        return open(folder, false);
    }

    /**
     * Opens a pack; its folder need not exist.
     *
     * @param isClean whether it begins empty
     */
    public static Pack open(Path folder, boolean isClean) throws IOException {
        Files.createDirectories(folder);
        var lock = FolderLock.tryTake(folder.toRealPath().resolve(LOCK));
        if (lock.isEmpty()) {
            return temporary(folder);
        }
        try {
            return open(folder, isClean, lock.get());
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
    }

    private static Pack open(Path folder, boolean isClean, FolderLock lock) throws IOException {
        var channel = FileChannel.open(
                folder.resolve(DATA), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var known = isClean ? Map.<String, Piece>of() : index(folder.resolve(INDEX));
        var useful = known.values().stream().mapToLong(Piece::length).sum();
        if (isClean || useful < channel.size() / 2) {
            // Without its index, a pack that is cut short by a killed run is not taken for whole.
            Files.deleteIfExists(folder.resolve(INDEX));
            channel.truncate(0);
            known = Map.of();
        }
        return new Pack(folder, channel, lock, known);
    }

    private static Pack temporary(Path folder) throws IOException {
        var file = Files.createTempFile(folder, DATA, ".tmp");
        var channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new Pack(folder, channel, null, Map.of());
    }

    /** A piece; empty when there is none of that name, or it is damaged. */
    public Optional<byte[]> find(String name) throws IOException {
        var piece = known.get(name);
        if (piece == null) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(piece.length());
        for (int read = 0; bytes.hasRemaining() && read >= 0; ) {
            read = channel.read(bytes, piece.offset() + bytes.position());
        }
        if (bytes.hasRemaining() || sum(bytes.array()) != piece.sum()) {
            return Optional.empty();
        }
        used.add(name);
        return Optional.of(bytes.array());
    }

    /** Whether {@link #find} will find a piece. */
    public boolean isIntact(String name) throws IOException {
        return find(name).isPresent();
    }

    /** Puts a piece, in the place of an older one with the same name. */
    public void put(String name, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        var offset = reserve(bytes.length);
        while (buffer.hasRemaining()) {
            channel.write(buffer, offset + buffer.position());
        }
        known.put(name, new Piece(offset, bytes.length, sum(bytes)));
        used.add(name);
    }

    private synchronized long reserve(int length) {
        var offset = end;
        end += length;
        return offset;
    }

    private static int sum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static Map<String, Piece> index(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        var bytes = Files.readAllBytes(file);
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (bytes.length < HEAD
                || in.readInt() != MAGIC
                || in.readInt() != sum(Arrays.copyOfRange(bytes, HEAD, bytes.length))) {
            return Map.of();
        }
        var pieces = new HashMap<String, Piece>();
        for (int i = in.readInt(); i > 0; i--) {
            var name = new String(in.readNBytes(in.readUnsignedByte()), UTF_8);
            pieces.put(name, new Piece(in.readLong(), in.readInt(), in.readInt()));
        }
        return pieces;
    }

    /** Notes what this run has used, for the next one, and closes the file. */
    @Override
    public void close() throws IOException {
        try (lock;
                channel) {
            if (lock != null) {
                writeIndex();
            }
        }
    }

    private void writeIndex() throws IOException {
        var pieces = new ByteArrayOutputStream();
        var out = new DataOutputStream(pieces);
        known.keySet().retainAll(used);
        out.writeInt(known.size());
        for (var entry : known.entrySet()) {
            var name = entry.getKey().getBytes(UTF_8);
            out.writeByte(name.length);
            out.write(name);
            out.writeLong(entry.getValue().offset());
            out.writeInt(entry.getValue().length());
            out.writeInt(entry.getValue().sum());
        }
        var bytes = pieces.toByteArray();
        var head = ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(sum(bytes)).array();
        var part = folder.resolve(INDEX + ".part");
        try (var file = Files.newOutputStream(part)) {
            file.write(head);
            file.write(bytes);
        }
        Files.move(part, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
    }
}

package ca.alliances.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps everything of one stack between runs; locked while a stack runs on it. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "run.lock";
    private static final String FIRST_START = "first-start";
    private static final String KIND = "kind";
    private static final long MEGABYTE = 1024 * 1024;
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder if needed, checks that it can be used, and locks it. */
    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            requireWritable(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new LaunchFailure("Another portal already runs on the data folder " + path
                        + ". Stop it first, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void requireWritable(Path path) {
        if (!Files.isDirectory(path) || !Files.isWritable(path)) {
            throw new LaunchFailure(unwritable(path));
        }
    }

    private static String unwritable(Path path) {
        return "The data folder " + path + " cannot be written by " + System.getProperty("user.name")
                + ". Give write permission on it, or choose another folder with --data.";
    }

    /** Refuses a folder in which there is something else than data of a portal. */
    static void requireErasable(Path path) {
        if (!Files.exists(path) || Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new LaunchFailure(
                        path
                                + " is not a data folder of the portal: --fresh does not erase it. Choose another folder with --data.");
            }
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    /** Deletes all that is in the folder, but keeps the lock. */
    void erase() {
        try (Stream<Path> content = Files.list(path)) {
            for (Path child : content.filter(child -> !child.endsWith(LOCK)).toList()) {
                delete(child);
            }
        } catch (IOException e) {
            throw new LaunchFailure("The data folder cannot be erased: " + e.getMessage(), e);
        }
    }

    /**
     * A first start that was killed leaves half-made schemas, which neither Keycloak nor the portal can go on with, and nothing that
     * anybody has written: they are made anew. Notes that a first start begins, if there is no database yet.
     */
    void forgetBrokenFirstStart() {
        try {
            if (Files.exists(path.resolve(FIRST_START))) {
                for (String name : List.of("mariadb", "keycloak", "files", KIND)) {
                    delete(path.resolve(name));
                }
            }
            if (!Files.exists(path.resolve("mariadb"))) {
                Files.writeString(
                        path.resolve(FIRST_START), "The first start on this data folder has not come to its end.\n");
            }
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    /** Refuses the start when the disk has less room than the servers need. */
    void requireSpace(long needed) {
        try {
            long free = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
            if (free < needed) {
                throw new LaunchFailure("The disk of " + path + " is nearly full: " + free + " MB free, " + needed
                        + " MB needed. Make room, or choose a folder on another disk with --data.");
            }
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    /** Notes at the first start whether the demo is loaded, and refuses the other later: its rows would be half there. */
    void requireKind(boolean demo) {
        String wanted = demo ? "with the demo" : "without the demo";
        Path note = path.resolve(KIND);
        try {
            if (!Files.exists(note)) {
                Files.writeString(note, wanted);
            }
            String kind = Files.readString(note);
            if (!kind.equals(wanted)) {
                throw new LaunchFailure(
                        "The data in " + path + " are " + kind + ": start " + (demo ? "with" : "without")
                                + " --no-demo to go on with them, choose another folder with --data, or erase them with --fresh.");
            }
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    /** From now on the data are worth keeping. */
    void firstStartDone() {
        try {
            Files.deleteIfExists(path.resolve(FIRST_START));
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    /** Deletes a file or a folder with all in it; follows no link. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A folder in the data folder, made if needed. */
    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailure(unwritable(path), e);
        }
    }

    Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("The lock of " + path + " cannot be released: " + e.getMessage(), e);
        }
    }
}

package ca.alliances.launcher;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program behind {@code ./portal run}: starts the stack in the foreground and stays until Ctrl-C or until a server ends. */
public final class Main {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Main() {}

    /** Runs until it is stopped; the exit code tells whether that was wanted. */
    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    static int run(List<String> words) {
        try {
            return serve(Arguments.of(words));
        } catch (LaunchFailure e) {
            System.err.println("portal: " + e.getMessage());
            return 1;
        }
    }

    private static int serve(Arguments arguments) {
        StackOptions options = arguments.options();
        new Ports(options.port());
        boolean erase = arguments.fresh() && confirmed(arguments, options);
        long begin = System.nanoTime();
        DataFolder data = DataFolder.open(options.data());
        try (Stack stack = Stack.start(options, data, erase, OUT::println)) {
            OUT.println(Welcome.text(stack, options, (System.nanoTime() - begin) / 1_000_000_000));
            Optional<String> trouble = stack.awaitTrouble();
            trouble.ifPresent(text -> System.err.println(
                    "portal: " + text + ". Everything is being stopped. Start again with ./portal run."));
            return 1;
        }
    }

    private static boolean confirmed(Arguments arguments, StackOptions options) {
        DataFolder.requireErasable(options.data());
        if (arguments.confirmed()) {
            return true;
        }
        OUT.print("Erase everything in " + options.data() + "? [y/N] ");
        OUT.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            if (answer == null) {
                OUT.println(); // else the refusal would stand on the line of the question
            } else if (List.of("y", "yes", "o", "oui").contains(answer.strip().toLowerCase(Locale.ROOT))) {
                return true;
            }
        } catch (IOException e) {
            throw new LaunchFailure("No answer could be read; add --yes to erase without a question.", e);
        }
        throw new LaunchFailure(
                "Nothing was erased. Start without --fresh to keep the data, or with --fresh --yes to erase without a question.");
    }
}

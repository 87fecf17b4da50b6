package ca.alliances.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of a page with the values that the page gave it; what is pressed and typed is added. */
final class Form {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("role=\"alert\"[^>]*>(.*?)</(?:ul|div|p)>", Pattern.DOTALL);
    private static final String BOUNDARY = "----portal-bench-8c1f0a";
    private final String action;
    private final Map<String, String> values;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Form(String action, Map<String, String> values) {
        this.action = action;
        this.values = values;
    }

    /** The form with that id. */
    static Form read(String page, String id) throws WrongAnswer {
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (id.equals(attribute(forms.group(1), "id"))) {
                return new Form(attribute(forms.group(1), "action"), fields(forms.group(2)));
            }
        }
        throw new WrongAnswer("the page has no form " + id + errors(page));
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(form).results().forEach(field -> {
            String name = attribute(field.group(2), "name");
            String type = attribute(field.group(2), "type");
            boolean pressed =
                    "submit".equals(type) || "checkbox".equals(type) || "radio".equals(type) || "file".equals(type);
            if (name != null && !pressed) {
                fields.put(name, value(field));
            }
        });
        return fields;
    }

    private static String value(MatchResult field) {
        String value = field.group(1).equals("textarea") ? field.group(3) : attribute(field.group(2), "value");
        return value == null ? "" : plain(value);
    }

    private static String attribute(String of, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(of);
        return found.find() ? plain(found.group(1)) : null;
    }

    private static String plain(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What a page says against what was sent. */
    static String errors(String page) {
        String errors = ERROR.matcher(page)
                .results()
                .map(found -> found.group(1).replaceAll("(?:<[^>]*>|\\s)+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return errors.isEmpty() ? "" : ": " + errors;
    }

    String action() {
        return action;
    }

    String value(String name) {
        return values.get(name);
    }

    /** The same with that value typed or that button pressed. */
    Form with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** The same with those boxes checked. */
    Form withChecked(String name, List<String> boxes) {
        choices.put(name, boxes);
        return this;
    }

    /** The same with that file chosen; it is then sent in parts. */
    Form withFile(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    String encodedType() {
        return files.isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] encoded() throws IOException {
        return files.isEmpty() ? line().getBytes(StandardCharsets.US_ASCII) : parts();
    }

    private String line() {
        Stream<String> checked = choices.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(box -> pair(each.getKey(), box)));
        return Stream.concat(values.entrySet().stream().map(each -> pair(each.getKey(), each.getValue())), checked)
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return Browser.encoded(name) + "=" + Browser.encoded(value);
    }

    private byte[] parts() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : values.entrySet()) {
            body.write(head("name=\"" + each.getKey() + "\"", null));
            body.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            body.write(head("name=\"" + each.getKey() + "\"; filename=\"resolution.pdf\"", "application/pdf"));
            body.write(each.getValue());
            body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static byte[] head(String what, String type) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n"
                        + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

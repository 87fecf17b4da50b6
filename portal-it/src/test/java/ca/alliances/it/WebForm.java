package ca.alliances.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page, filled in and sent as a browser without scripts does it, only faster. */
final class WebForm {
    static final String VIEW = "jakarta.faces.ViewState";

    private static final ContentType TEXT = ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8);
    private final Visitor visitor;
    private final String id;
    private final boolean takesFiles;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final List<Map.Entry<String, String>> buttons = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Attachment> files = new TreeMap<>();
    private String address;

    private record Attachment(String name, String type, byte[] content) {}

    private WebForm(Visitor visitor, WebForm other) {
        this.visitor = visitor;
        id = other.id;
        address = other.address;
        takesFiles = other.takesFiles;
        fields.addAll(other.fields);
        buttons.addAll(other.buttons);
        hidden.addAll(other.hidden);
        files.putAll(other.files);
    }

    private WebForm(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        id = form.id();
        address = form.attr("action");
        takesFiles = form.attr("enctype").startsWith("multipart/");
        form.select("input[type=submit], button[name]")
                .forEach(button -> buttons.add(Map.entry(button.attr("name"), button.attr("value"))));
        hidden.addAll(form.select("input[type=hidden]").eachAttr("name"));
        hidden.removeIf(name -> name.startsWith("jakarta.faces"));
        Set<String> pressed = buttons.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        form.formData().stream()
                .filter(field -> !pressed.contains(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
    }

    /** The form of that id on the page at that address. */
    static WebForm on(Visitor visitor, String address, String id) {
        return in(visitor, visitor.read(address), id);
    }

    /** The form of that id on a page that was answered to another one. */
    static WebForm in(Visitor visitor, Reply answer, String id) {
        return in(visitor, Jsoup.parse(answer.text()), id);
    }

    /** The form of that id on a page that was answered. */
    static WebForm in(Visitor visitor, Document page, String id) {
        return page.forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .map(form -> new WebForm(visitor, form))
                .orElseThrow(() -> new IllegalStateException("no form " + id + ": " + page.text()));
    }

    /** All forms in the content of what stands at that address, none of their buttons pressed. */
    static List<WebForm> allOf(Visitor visitor, String address) {
        return visitor.find(address).stream()
                .flatMap(page -> allOf(visitor, page).stream())
                .toList();
    }

    /** All forms in the content of a page that was answered. */
    static List<WebForm> allOf(Visitor visitor, Document page) {
        return page.select("main form[method=post]").stream()
                .map(form -> new WebForm(visitor, (FormElement) form))
                .toList();
    }

    /** The form of that id on a page that was answered, with something in each of its fields, as somebody who wants it taken fills it in. */
    static WebForm filledIn(Visitor visitor, Document page, String id) {
        Element form = page.getElementById(id);
        form.select("input:not([type]), input[type=text], input[type=number]").val("1");
        form.select("input[type=email]").val("quelquun@example.org");
        form.select("input[type=date]").val("2026-11-20");
        form.select("textarea").forEach(field -> field.val("Écrit par quelqu’un d’ailleurs"));
        form.select("input[type=checkbox]").attr("checked", "checked");
        form.select("fieldset:has(input[type=radio]):not(:has([checked]))")
                .forEach(group -> group.select("input[type=radio]").first().attr("checked", "checked"));
        form.select("select:not(:has([selected]:not([value=''])))")
                .forEach(list -> list.select("option:not([value=''])").stream()
                        .limit(1)
                        .forEach(option -> option.attr("selected", "selected")));
        WebForm filled = in(visitor, page, id);
        form.select("input[type=file]").eachAttr("name").forEach(name -> filled.attach(name, Journey.pdf("ailleurs")));
        return filled;
    }

    private void attach(String name, byte[] content) {
        fields.removeIf(known -> known.getKey().equals(name));
        files.put(name, new Attachment("ailleurs.pdf", "application/pdf", content));
    }

    /** A copy for each of its buttons, pressed; the form itself if it has none. */
    List<WebForm> withEachButton() {
        return buttons.isEmpty()
                ? List.of(this)
                : buttons.stream()
                        .map(button -> by(visitor).set(button.getKey(), button.getValue()))
                        .toList();
    }

    /** Puts what that other form hides, such as versions, where this one hides its own. */
    WebForm withHiddenOf(WebForm other) {
        other.fields.stream()
                .filter(field -> other.hidden.contains(field.getKey()))
                .forEach(field -> set(field.getKey(), field.getValue()));
        return this;
    }

    /** Puts that into a field, instead of what stood there. */
    WebForm type(String field, String... values) {
        return set(id + ":" + field, values);
    }

    /** The same for any name, such as that of the view. */
    WebForm set(String name, String... values) {
        fields.removeIf(known -> known.getKey().equals(name));
        for (String value : values) {
            fields.add(Map.entry(name, value));
        }
        return this;
    }

    /** Chooses a file. */
    WebForm choose(String field, String fileName, String type, byte[] content) {
        fields.removeIf(known -> known.getKey().equals(id + ":" + field));
        files.put(id + ":" + field, new Attachment(fileName, type, content));
        return this;
    }

    /** Sends it to another address than its own. */
    WebForm to(String other) {
        address = other;
        return this;
    }

    /** The same form in the hands of somebody else. */
    WebForm by(Visitor other) {
        return new WebForm(other, this);
    }

    /** Its page without parameters and its id there. */
    String name() {
        return address.replaceFirst("[?].*", "") + "#" + id;
    }

    /** The name of the button that is pressed, without the line in which it stands; empty if none is. */
    String buttonPressed() {
        return buttons.stream()
                .map(Map.Entry::getKey)
                .filter(button ->
                        fields.stream().anyMatch(field -> field.getKey().equals(button)))
                .map(button -> button.replaceAll(":\\d+:", ":"))
                .findFirst()
                .orElse("");
    }

    /** Its id on its page. */
    String id() {
        return id;
    }

    /** In whose hands it is. */
    Visitor visitor() {
        return visitor;
    }

    /** Where it is sent. */
    String address() {
        return address;
    }

    /** What stands in that field, by its full name. */
    String valueOf(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Presses a button; the answer, redirects not followed. */
    Reply press(String button) {
        return pressed(button).send();
    }

    /** With that button, not sent yet. */
    WebForm pressed(String button) {
        return set(id + ":" + button, button);
    }

    /** All that it sends but files. */
    List<Map.Entry<String, String>> fields() {
        return fields;
    }

    /** Sends it with the button that it has. */
    Reply send() {
        return visitor.post(address, takesFiles ? parts() : line());
    }

    private HttpEntity line() {
        List<NameValuePair> pairs = new ArrayList<>();
        fields.forEach(field -> pairs.add(new BasicNameValuePair(field.getKey(), field.getValue())));
        return new UrlEncodedFormEntity(pairs, StandardCharsets.UTF_8);
    }

    /** Names of files go as browsers send them, as they are: other modes write them in a form that no portal would take for a path. */
    private HttpEntity parts() {
        MultipartEntityBuilder parts = MultipartEntityBuilder.create()
                .setMode(HttpMultipartMode.LEGACY)
                .setCharset(StandardCharsets.UTF_8);
        fields.forEach(field -> parts.addTextBody(field.getKey(), field.getValue(), TEXT));
        files.forEach((name, file) ->
                parts.addBinaryBody(name, file.content(), ContentType.create(file.type()), file.name()));
        return parts.build();
    }
}

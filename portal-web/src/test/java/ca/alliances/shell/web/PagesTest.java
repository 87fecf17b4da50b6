package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads every page as it is written: tags as the library describes them, no script or style in it, every word in the bundles. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String LIBRARY = "portal";
    private static final int LONGEST_PAGE = 120;
    private static final Set<String> FORBIDDEN = Set.of("ajax", "commandLink", "style", "outputScript");
    private static final Set<String> SAID = Set.of(
            "label",
            "hint",
            "title",
            "text",
            "alt",
            "placeholder",
            "aria-label",
            "caption",
            "legend",
            "requiredMessage");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");

    @Test
    void everyTagHasItsFileAndEveryFileItsTag() throws IOException {
        try (Stream<Path> files = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(tags().keySet()), names);
        }
    }

    @Test
    void pagesUseTheTagsAsDescribed() {
        Map<String, Map<String, Boolean>> tags = tags();
        List<String> faults = new ArrayList<>();
        everyElement((page, element) -> {
            if (LIBRARY.equals(element.getNamespaceURI())) {
                Map<String, Boolean> known = tags.get(element.getLocalName());
                faults.addAll(
                        known == null
                                ? List.of(page + ": no tag " + element.getTagName())
                                : misuse(page, element, known));
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void pagesHoldNoScriptNoStyleAndNoAjax() {
        List<String> faults = new ArrayList<>();
        everyElement((page, element) -> {
            boolean script = element.getLocalName().equals("script")
                    && !element.getTextContent().isBlank();
            if (script || FORBIDDEN.contains(element.getLocalName())) {
                faults.add(page + ": " + element.getTagName());
            }
            attributes(element)
                    .filter(attribute -> attribute.getName().equals("style")
                            || attribute.getName().matches("on[a-z]+"))
                    .forEach(attribute -> faults.add(page + ": " + attribute.getName()));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void noTextLivesInPages() {
        List<String> faults = new ArrayList<>();
        everyElement((page, element) -> {
            children(element, Node.TEXT_NODE)
                    .map(Node::getNodeValue)
                    .filter(PagesTest::hasWords)
                    .forEach(text -> faults.add(page + ": " + text.strip()));
            attributes(element)
                    .filter(attribute -> SAID.contains(attribute.getName()) && hasWords(attribute.getValue()))
                    .forEach(attribute -> faults.add(page + ": " + attribute));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void pagesAreShort() {
        for (Path page : pages()) {
            long lines = read(page).lines().count();
            assertTrue(lines <= LONGEST_PAGE, page + " has " + lines + " lines");
        }
    }

    private static List<String> misuse(Path page, Element element, Map<String, Boolean> known) {
        Stream<String> unknown = attributes(element)
                .map(Attr::getName)
                .filter(name -> !known.containsKey(name) && !name.startsWith("xmlns"))
                .map(name -> "unknown " + name);
        Stream<String> missing = known.entrySet().stream()
                .filter(attribute -> attribute.getValue() && !element.hasAttribute(attribute.getKey()))
                .map(attribute -> "missing " + attribute.getKey());
        return Stream.concat(unknown, missing)
                .map(fault -> page + ": " + element.getTagName() + " " + fault)
                .toList();
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    /** Tags with their attributes, and whether these are required. */
    private static Map<String, Map<String, Boolean>> tags() {
        Map<String, Map<String, Boolean>> tags = new HashMap<>();
        Element library = parse(WEBAPP.resolve("WEB-INF/portal.taglib.xml")).getDocumentElement();
        elements(library, "tag").forEach(tag -> {
            Map<String, Boolean> attributes = new HashMap<>();
            elements(tag, "attribute")
                    .forEach(attribute ->
                            attributes.put(text(attribute, "name"), "true".equals(text(attribute, "required"))));
            tags.put(text(tag, "tag-name"), attributes);
        });
        return tags;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow().getTextContent();
    }

    private static Stream<Element> elements(Element parent, String name) {
        return children(parent, Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()));
    }

    private static Stream<Node> children(Element parent, short type) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(child -> child.getNodeType() == type);
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .map(Attr.class::cast);
    }

    /** What is done with an element of a page. */
    private interface Visit {
        void of(Path page, Element element);
    }

    private static void everyElement(Visit visit) {
        pages().forEach(page ->
                walk(parse(page).getDocumentElement(), element -> visit.of(WEBAPP.relativize(page), element)));
    }

    private static void walk(Element element, Consumer<Element> visit) {
        visit.accept(element);
        children(element, Node.ELEMENT_NODE).forEach(child -> walk((Element) child, visit));
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException fault) {
            throw new IllegalStateException(file.toString(), fault);
        }
    }
}

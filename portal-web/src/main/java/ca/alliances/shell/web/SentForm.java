package ca.alliances.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The form that was sent when the portal could not answer: the error page holds what it said, to send it again. */
@Named
@RequestScoped
public class SentForm {
    private static final String PLAIN_FORM = "application/x-www-form-urlencoded";

    @Inject
    private HttpServletRequest request;

    /** A field that was sent, with its value. */
    public record Field(String name, String value) {}

    /** Whether there is one; a form with files cannot be sent again from here. */
    public boolean isThere() {
        return request.getMethod().equals("POST")
                && request.getContentType() != null
                && request.getContentType().startsWith(PLAIN_FORM);
    }

    /** Where it was sent, or what was asked for. */
    public String getAddress() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = uri == null ? request.getRequestURI() : uri.toString();
        String query = request.getQueryString();
        return query == null ? address : address + "?" + query;
    }

    /** All that it said, the view of Faces included. */
    public List<Field> getFields() {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }
}

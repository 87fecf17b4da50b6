package ca.alliances.shell.web;

import ca.alliances.identity.boundary.People;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;

/** Has letters follow the language that a signed-in person has chosen for the pages, before or after the login; noted once a session and choice. */
public class LetterLanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getUserPrincipal() != null
                && request.getAttribute(LanguageFilter.CHOSEN) instanceof Locale chosen
                && !chosen.equals(session.getAttribute(LanguageFilter.CHOSEN))) {
            people.read(chosen);
            session.setAttribute(LanguageFilter.CHOSEN, chosen);
        }
        chain.doFilter(request, response);
    }
}

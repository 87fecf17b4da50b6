package ca.alliances.bench.floor;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What this server can do at best: reads one row by its primary key and answers as many bytes as a page of the portal, which are put here
 * before. Never part of the portal.
 */
@WebServlet("/*")
public class FloorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/floor")
    private transient DataSource rows;

    private volatile byte[] page = {};

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page = request.getInputStream().readAllBytes();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = rows.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT title FROM application WHERE tenant_id = ? AND id = ?")) {
            query.setString(1, request.getParameter("tenant"));
            query.setLong(2, Long.parseLong(request.getParameter("id")));
            try (ResultSet found = query.executeQuery()) {
                answer(found.next(), response);
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private void answer(boolean found, HttpServletResponse response) throws IOException {
        if (!found) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }
}

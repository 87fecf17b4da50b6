package ca.alliances.shell.web;

import ca.alliances.tenancy.TenantId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address without an ending and the page behind it: {@code /t/cnord/call/list} is {@code /mandatary/call/list.xhtml} in the tenant cnord.
 *
 * @param tenant whose page it is; nothing outside the tenants
 * @param viewId the page's file
 */
record PageAddress(Optional<TenantId> tenant, String viewId) {
    private static final Pattern PAGE = Pattern.compile("(/[a-z][a-z-]*){1,3}");
    private static final String HOME = "/home";
    private static final String ENDING = ".xhtml";

    /** What the first segment of an address says, and the folder of its pages. */
    enum Area {
        TENANT("/t", "/mandatary/"),
        MINISTRY("/ministere", "/ministry/"),
        ACCOUNT("/mon-compte", "/account/");

        private final String path;
        private final String folder;

        Area(String path, String folder) {
            this.path = path;
            this.folder = folder;
        }

        private static Optional<Area> of(String servletPath) {
            return Arrays.stream(values())
                    .filter(area -> area.path.equals(servletPath))
                    .findFirst();
        }
    }

    /** The address that the servlet path and the path after it make, when it has the form of one. */
    static Optional<PageAddress> parse(String servletPath, String pathInfo) {
        String rest = pathInfo == null ? "" : pathInfo;
        Optional<Area> area = Area.of(servletPath);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        if (area.get() != Area.TENANT) {
            return page(area.get(), rest).map(viewId -> new PageAddress(Optional.empty(), viewId));
        }
        int slash = rest.indexOf('/', 1);
        String segment = rest.isEmpty() ? "" : rest.substring(1, slash < 0 ? rest.length() : slash);
        return TenantId.parse(segment).flatMap(tenant -> page(Area.TENANT, slash < 0 ? "" : rest.substring(slash))
                .map(viewId -> new PageAddress(Optional.of(tenant), viewId)));
    }

    /** The address of that page, in that tenant where it is a page of tenants; nothing for a page that keeps its ending. */
    static Optional<String> of(String viewId, Optional<TenantId> tenant) {
        return Arrays.stream(Area.values())
                .filter(area -> viewId.startsWith(area.folder))
                .findFirst()
                .map(area -> {
                    String page = viewId.substring(area.folder.length() - 1, viewId.length() - ENDING.length());
                    String owner = area == Area.TENANT ? "/" + tenant.orElseThrow() : "";
                    return area.path + owner + (page.equals(HOME) ? "" : page);
                });
    }

    private static Optional<String> page(Area area, String rest) {
        String page = rest.length() < 2 ? HOME : rest;
        return PAGE.matcher(page).matches()
                ? Optional.of(area.folder.substring(0, area.folder.length() - 1) + page + ENDING)
                : Optional.empty();
    }
}

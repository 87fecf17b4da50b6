package ca.alliances.identity.web;

import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.PlatformPeople;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.TenantId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Invites a person to a role of the platform, or the first person of the tenant that the address names. */
@Named
@RequestScoped
public class PlatformInvitePage {
    @Inject
    private PlatformPeople boundary;

    @Inject
    private HttpServletRequest request;

    private TenantId tenant;
    private String tenantName;
    private String email;
    private Role role;

    /** Reads for whom, early enough to check the choices of a posted form. */
    @PostConstruct
    void readTenant() {
        Map<String, String> unkept = boundary.unkept();
        String code = request.getParameter("tenant");
        if (code != null) {
            tenantName = unkept.entrySet().stream()
                    .filter(each -> each.getValue().equals(code))
                    .findFirst()
                    .orElseThrow(NotFound::new)
                    .getKey();
            tenant = new TenantId(code);
        }
    }

    /** Whether the person may invite at all is answered when the bean is made. */
    public void load() {
        role = null;
    }

    /** Sends the invitation and leads to the list. */
    public String invite() {
        Optional.ofNullable(tenant)
                .ifPresentOrElse(first -> boundary.inviteFirst(first, email, role), () -> boundary.invite(email, role));
        return "/account/platform/list?faces-redirect=true";
    }

    /** Roles to choose from. */
    public List<Role> getRoles() {
        return Stream.of(Role.values())
                .filter(tenant == null ? Role::isOfPlatform : Role::keepsPeople)
                .toList();
    }

    /** Name of the tenant whose first person is invited; {@code null} for the platform. */
    public String getTenantName() {
        return tenantName;
    }

    /** Whom to invite. */
    public String getEmail() {
        return email;
    }

    /** From the form. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** To what. */
    public Role getRole() {
        return role;
    }

    /** From the form. */
    public void setRole(Role role) {
        this.role = role;
    }
}

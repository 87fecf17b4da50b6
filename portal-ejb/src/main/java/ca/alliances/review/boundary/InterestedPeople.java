package ca.alliances.review.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.review.control.SummaryOfRound;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who has an interest in a file: who declared one in its review, and whose own it is. For other features, not for pages: what follows from it,
 * they say.
 */
@ApplicationScoped
public class InterestedPeople {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private SummaryOfRound rounds;

    /**
     * Their subjects.
     *
     * @throws NotFound when the tenant has no such file
     */
    public Set<String> in(ApplicationReference reference) {
        return rounds.interested(applications.existing(reference));
    }
}

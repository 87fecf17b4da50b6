package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.PublicTable;
import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableQueries;
import ca.alliances.concertation.control.TableRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a tenant that everybody may know of, without anybody's name. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class PublicTables {
    @Inject
    private TableRepository tables;

    @Inject
    private TableQueries queries;

    @Inject
    private TableAccess access;

    /** Those that meet, by code. */
    public List<PublicTable> all() {
        List<ConcertationTable> shown = tables.all().stream()
                .filter(table -> table.profile().shown() && table.closedOn().isEmpty())
                .toList();
        Map<TableCode, List<SectorShare>> shares =
                queries.composition(shown.stream().map(ConcertationTable::code).toList(), access.today());
        Map<String, String> names = queries.territories().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return shown.stream()
                .map(table -> view(table, names, shares.getOrDefault(table.code(), List.of())))
                .toList();
    }

    /** Whether there is one. */
    public boolean any() {
        return tables.all().stream()
                .anyMatch(table -> table.profile().shown() && table.closedOn().isEmpty());
    }

    private static PublicTable view(ConcertationTable table, Map<String, String> names, List<SectorShare> shares) {
        TableProfile profile = table.profile();
        return new PublicTable(
                table.code(),
                profile.name(),
                profile.ownName(),
                profile.kind(),
                profile.territory() == null ? null : names.get(profile.territory()),
                profile.mandate(),
                shares);
    }
}

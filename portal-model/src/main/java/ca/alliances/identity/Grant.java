package ca.alliances.identity;

/** A role that a person has today; a territory or a body limits it, {@code null} does not. */
public record Grant(Role role, String territory, String body) {
    boolean reaches(Relation relation, Ties ties) {
        return switch (relation) {
            case ANY -> true;
            case OWN_ORGANIZATION, OWN_TABLE -> ties.own();
            case OWN_TERRITORY -> coversTerritory(ties);
            case OWN_BODY ->
                coversTerritory(ties) && (body == null || ties.bodies().contains(body));
        };
    }

    private boolean coversTerritory(Ties ties) {
        return territory == null || territory.equals(ties.territory());
    }
}

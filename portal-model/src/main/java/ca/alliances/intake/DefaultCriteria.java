package ca.alliances.intake;

import ca.alliances.shared.Bilingual;

/** The criteria that a new call starts with; the tenant changes them as it wishes. */
final class DefaultCriteria {
    private DefaultCriteria() {}

    static void addTo(Call call) {
        add(call, 20, "Concordance avec les priorités du plan d’action", "Fit with the priorities of the action plan");
        add(call, 20, "Retombées sur la pauvreté et l’exclusion", "Effects on poverty and exclusion");
        add(call, 10, "Besoins démontrés et clientèle", "Proven needs and target group");
        add(call, 10, "Participation des personnes concernées", "Participation of the people concerned");
        add(call, 10, "Concertation, partenariats, ancrage", "Concertation, partnerships, local roots");
        add(
                call,
                10,
                "Caractère structurant ou novateur, complémentarité",
                "Lasting or innovative character, complementarity");
        add(call, 10, "Réalisme (échéancier, équipe, capacité)", "Realism (schedule, team, capacity)");
        add(call, 5, "Montage financier et effet de levier", "Financing and leverage");
        add(call, 5, "Pérennité et évaluation", "Sustainability and evaluation");
    }

    private static void add(Call call, int weight, String fr, String en) {
        call.addCriterion(new Bilingual(fr, en), weight, false);
    }
}

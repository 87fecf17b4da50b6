package ca.alliances.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** Texts as applicants write them: of the usual lengths, made of the same few sentences. */
final class Words {
    private static final List<String> NEEDS = List.of(
            "dépannage alimentaire",
            "transport solidaire",
            "logement abordable",
            "persévérance scolaire",
            "répit aux familles",
            "aide aux devoirs",
            "cuisine collective",
            "accès au numérique",
            "accueil des nouveaux arrivants",
            "soutien aux aînés",
            "insertion en emploi",
            "alphabétisation");
    private static final List<String> PLACES = List.of(
            "Les Escoumins",
            "Forestville",
            "Baie-Comeau",
            "Sept-Îles",
            "Port-Cartier",
            "Havre-Saint-Pierre",
            "Natashquan",
            "Tadoussac",
            "Sacré-Cœur",
            "Pessamit",
            "Fermont",
            "Chevery",
            "Longue-Rive",
            "Ragueneau");
    private static final List<String> FORMS = List.of(
            "Centre", "Maison", "Carrefour", "Regroupement", "Atelier", "Comptoir", "Association", "Coopérative");
    private static final List<String> SENTENCES = List.of(
            "Une personne sur six du territoire vit sous le seuil de faible revenu, et la demande d’aide a crû de 18 % en un an.",
            "Les ménages éloignés du centre n’ont ni voiture ni autobus, et renoncent aux services faute de moyen pour s’y rendre.",
            "Nous voulons joindre les personnes seules, les familles monoparentales et les aînés qui ne demandent jamais rien.",
            "Un comité de personnes concernées se réunit chaque mois ; il a choisi les activités et il en suivra les effets.",
            "Trois partenaires prêtent un local, une cuisine et un camion ; leur appui est confirmé par écrit.",
            "Le projet complète ce qui existe : aucune autre ressource n’offre ce service à moins de cinquante kilomètres.",
            "À la fin, le service sera porté par l’organisme, avec l’appui de la municipalité et de bénévoles formés.",
            "Nous mesurerons le nombre de ménages joints, leur retour et ce qu’ils disent avoir changé dans leur quotidien.");

    private final SplittableRandom random;

    Words(SplittableRandom random) {
        this.random = random;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Title of a project. */
    String title(int number) {
        String need = oneOf(NEEDS);
        return Character.toUpperCase(need.charAt(0)) + need.substring(1) + " à " + oneOf(PLACES) + ", volet " + number;
    }

    /** Name of an organization. */
    String organization(int number) {
        return oneOf(FORMS) + " " + oneOf(NEEDS) + " de " + oneOf(PLACES) + " " + number;
    }

    /** About that many characters. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 150);
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(oneOf(SENTENCES));
        }
        return text.toString();
    }

    /** That many signs of the alphabet. */
    String code(String alphabet, int length) {
        StringBuilder code = new StringBuilder(length);
        random.ints(length, 0, alphabet.length()).forEach(at -> code.append(alphabet.charAt(at)));
        return code.toString();
    }
}

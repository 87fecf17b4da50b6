package ca.alliances.concertation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A quorum is stored as {@code 5 MAJORITY LIVED_EXPERIENCE:1}. */
@Converter(autoApply = true)
public class QuorumRuleConverter implements AttributeConverter<QuorumRule, String> {
    @Override
    public String convertToDatabaseColumn(QuorumRule value) {
        return value == null
                ? null
                : value.count() + " " + value.share()
                        + new TreeMap<>(value.sectors())
                                .entrySet().stream()
                                        .map(each -> " " + each.getKey() + ":" + each.getValue())
                                        .collect(Collectors.joining());
    }

    @Override
    public QuorumRule convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        String[] words = column.split(" ");
        Map<Sector, Integer> sectors = new EnumMap<>(Sector.class);
        for (int i = 2; i < words.length; i++) {
            String[] sector = words[i].split(":");
            sectors.put(Sector.valueOf(sector[0]), Integer.valueOf(sector[1]));
        }
        return new QuorumRule(Integer.parseInt(words[0]), QuorumShare.valueOf(words[1]), sectors);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_summary.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/report/report_tones.h"
#include "models/words/labels.h"
#include "models/words/statement_words.h"

#include <QtCore/QHash>

namespace tasrih {

namespace {
/// Every statement stands below: the summary names the first ones of the subject's own, and fewer of the inherited.
std::vector<DossierLine> shortened(const std::vector<DossierLine>& lines, Language language)
{
    constexpr int mostOwn = 12, mostInherited = 4;
    std::vector<DossierLine> result;
    int own = 0, inherited = 0;
    for (const DossierLine& line : lines) {
        const bool isOwn = line.tone != Tone::Muted;
        if ((isOwn ? ++own : ++inherited) <= (isOwn ? mostOwn : mostInherited))
            result.push_back(line);
    }
    if (const int more = int(lines.size() - result.size()); more > 0)
        result.push_back(
            {translated(language, CountedWording("Dossier", "and %n more, below"), more), Tone::Muted, {}});
    return result;
}
} // namespace

QString countText(const Dossier& dossier, Language language)
{
    const int all = int(dossier.entries.size());
    QStringList parts{
        translated(language, CountedWording("Dossier", "%n statement(s)"), all),
        translated(language, CountedWording("Dossier", "%n saying(s)"), dossier.sayings),
    };
    if (std::holds_alternative<ActorId>(dossier.subject)) {
        parts << translated(language, Wording("Dossier", "said: %1")).arg(numberText(dossier.said, language));
        if (all > dossier.said)
            parts << translated(language, Wording("Dossier", "said about: %1"))
                         .arg(numberText(all - dossier.said, language));
    }
    if (dossier.inherited > 0)
        parts << translated(language, Wording("Dossier", "only inherited: %1"))
                     .arg(numberText(dossier.inherited, language));
    return parts.join(QStringLiteral(" · "));
}

QString spanText(const Dossier& dossier, Language language)
{
    if (!dossier.span)
        return {};
    QString first = isolated(readable(dossier.span->first, language));
    if (dossier.span->first == dossier.span->second)
        return first;
    return translated(language, Wording("Dossier", "%1 to %2"))
        .arg(first, isolated(readable(dossier.span->second, language)));
}

QString yearText(const DossierYear& year, Language language)
{
    if (!year.year)
        return translated(language, Wording("Dossier", "Undated"));
    return numeralText(*year.year, language);
}

std::vector<DossierLine> stanceLines(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    std::vector<DossierLine> lines;
    const bool isOfActor = std::holds_alternative<ActorId>(dossier.subject);
    for (const DossierStance& stance : dossier.stances) {
        const Actor* actor = snapshot.find(stance.actor);
        const Proposition* proposition = snapshot.find(stance.proposition);
        const Statement* statement = snapshot.find(stance.latest.statement);
        if (!actor || !proposition || !statement)
            continue;
        const bool isOwn = isOfActor && stance.actor == std::get<ActorId>(dossier.subject);
        QStringList parts;
        if (!isOwn)
            parts << isolated(nameOf(*actor, language));
        parts << textOf(stance.cell.latest, language);
        if (isOfActor)
            parts << isolated(shortTextOf(*proposition, language));
        parts << translated(language, Wording("Dossier", "last %1"))
                     .arg(isolated(saidText(snapshot, *statement, language)));
        parts << translated(language, CountedWording("Dossier", "%n saying(s)"), stance.cell.sayings);
        if (stance.cell.changed)
            parts << translated(language, Wording("Stances", "changed over time"));
        if (stance.cell.contradictory)
            parts << translated(language, Wording("Stances", "contradicts itself at one time"));
        lines.push_back({parts.join(QStringLiteral(" · ")), toneOf(stance.cell.latest), stance.latest.statement});
    }
    return lines;
}

std::vector<DossierLine> endLines(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    // The latest of each subject, what, holder and reach; what has no day never takes the place of what has one.
    std::vector<DossierLine> lines;
    QHash<QString, std::pair<std::size_t, std::optional<QDate>>> known;
    for (const DossierEnd& end : dossier.ends) {
        const auto [statement, claim] = recordOf(snapshot, end.statement, end.claim);
        if (!claim)
            continue;
        const auto& withdrawal = std::get<WithdrawalClaim>(claim->body);
        const QString holder = holderOf(snapshot, *statement, *claim, language);
        const QString key = QStringList{subjectOf(snapshot, withdrawal, language), written(int(withdrawal.what)),
                                        holder, written(int(end.reach))}
                                .join(u'\n');
        const QString text = joinedWords({summaryOf(snapshot, *claim, language), isolated(holder),
                                          isolated(saidText(snapshot, *statement, language))},
                                         language);
        const DossierLine line{text, end.reach == DossierReach::Own ? Tone::Plain : Tone::Muted, end.statement};
        const auto place = known.find(key);
        if (place != known.end()) {
            if (end.day >= place->second) {
                lines[place->first] = line;
                place->second = end.day;
            }
            continue;
        }
        known.insert(key, {lines.size(), end.day});
        lines.push_back(line);
    }
    return shortened(lines, language);
}

} // namespace tasrih

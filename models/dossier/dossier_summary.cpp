// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_summary.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/dossier/words.h"
#include "models/labels/labels.h"
#include "models/print/statement_words.h"
#include "models/report/report_tones.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace tasrih {

namespace {

const Claim* claimOf(const Statement& statement, ClaimId id)
{
    const auto found =
        std::find_if(statement.claims.begin(), statement.claims.end(), [id](const Claim& c) { return c.id == id; });
    return found == statement.claims.end() ? nullptr : &*found;
}

} // namespace

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
            {dossierText(language, QT_TRANSLATE_N_NOOP("Dossier", "and %n more, below"), more), Tone::Muted, {}});
    return result;
}
} // namespace

QString countText(const Dossier& dossier, Language language)
{
    const int all = int(dossier.entries.size());
    QStringList parts{
        dossierText(language, QT_TRANSLATE_N_NOOP("Dossier", "%n statement(s)"), all),
        dossierText(language, QT_TRANSLATE_N_NOOP("Dossier", "%n saying(s)"), dossier.sayings),
    };
    if (std::holds_alternative<ActorId>(dossier.subject)) {
        parts << dossierText(language, QT_TRANSLATE_NOOP("Dossier", "said: %1")).arg(dossier.said);
        if (all > dossier.said)
            parts << dossierText(language, QT_TRANSLATE_NOOP("Dossier", "said about: %1")).arg(all - dossier.said);
    }
    if (dossier.inherited > 0)
        parts << dossierText(language, QT_TRANSLATE_NOOP("Dossier", "only inherited: %1")).arg(dossier.inherited);
    return parts.join(QStringLiteral(" · "));
}

QString spanText(const Dossier& dossier, Language language)
{
    if (!dossier.span)
        return {};
    QString first = isolated(readable(dossier.span->first, language));
    if (dossier.span->first == dossier.span->second)
        return first;
    return dossierText(language, QT_TRANSLATE_NOOP("Dossier", "%1 to %2"))
        .arg(first, isolated(readable(dossier.span->second, language)));
}

QString yearText(const DossierYear& year, Language language)
{
    if (!year.year)
        return dossierText(language, QT_TRANSLATE_NOOP("Dossier", "Undated"));
    const QString digits = QString::number(*year.year);
    return language == Language::Arabic ? inDigits(digits, dateDisplay().digits) : digits;
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
        parts << dossierText(language, QT_TRANSLATE_NOOP("Dossier", "last %1"))
                     .arg(isolated(saidText(snapshot, *statement, language)));
        parts << dossierText(language, QT_TRANSLATE_N_NOOP("Dossier", "%n saying(s)"), stance.cell.sayings);
        if (stance.cell.changed)
            parts << translated(language, "Stances", QT_TRANSLATE_NOOP("Stances", "changed over time"));
        if (stance.cell.contradictory)
            parts << translated(language, "Stances", QT_TRANSLATE_NOOP("Stances", "contradicts itself at one time"));
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
        const Statement* statement = snapshot.find(end.statement);
        const Claim* claim = statement ? claimOf(*statement, end.claim) : nullptr;
        if (!claim)
            continue;
        const auto& withdrawal = std::get<WithdrawalClaim>(claim->body);
        const QString holder = holderOf(snapshot, *statement, *claim, language);
        const QString key = QStringList{subjectOf(snapshot, withdrawal, language),
                                        QString::number(int(withdrawal.what)), holder, QString::number(int(end.reach))}
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

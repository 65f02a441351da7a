// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/dossier_summary.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "database/words/language.h"
#include "models/report/report_tones.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {
/// Every statement stands below: the summary names the first ones of the subject's own, and fewer of the inherited.
void shorten(DossierTable& table)
{
    constexpr int mostOwn = 12, mostInherited = 4;
    int own = 0, inherited = 0;
    table.more = int(std::erase_if(table.lines, [&](const DossierLine& line) {
        const bool isOwn = line.tone != Tone::Muted;
        return (isOwn ? ++own : ++inherited) > (isOwn ? mostOwn : mostInherited);
    }));
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
    return listed(parts, language);
}

QString spanText(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    std::vector<const Statement*> statements;
    for (const DossierEntry& entry : dossier.entries) {
        if (const Statement* statement = snapshot.find(entry.statement))
            statements.push_back(statement);
    }
    return periodText(snapshot, statements, language);
}

QString yearText(const DossierYear& year, Language language)
{
    if (!year.year)
        return translated(language, Wording("Dossier", "Undated"));
    return numeralText(*year.year, language);
}

DossierTable stanceTable(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    const auto* subject = std::get_if<ActorId>(&dossier.subject);
    const bool namesActors = std::any_of(dossier.stances.begin(), dossier.stances.end(), [&](const DossierStance& one) {
        return !subject || one.actor != *subject; // Of members too.
    });
    DossierTable table;
    table.title = translated(language, Wording("Dossier", "Stances now"));
    const auto column = [&](const Wording& caption, int wide) {
        table.captions << translated(language, caption);
        table.wide.push_back(wide);
    };
    column(Wording("Dossier", "Stance"), 3);
    if (namesActors)
        column(Wording("Dossier", "Actor"), 5);
    if (subject)
        column(Wording("Dossier", "Proposition"), 7);
    column(Wording("Dossier", "Last said"), 4);
    column(Wording("Dossier", "Sayings"), 2);
    column(Wording("Dossier", "Remarks"), 4);
    for (const DossierStance& stance : dossier.stances) {
        const Actor* actor = snapshot.find(stance.actor);
        const Proposition* proposition = snapshot.find(stance.proposition);
        const Statement* statement = snapshot.find(stance.latest.statement);
        if (!actor || !proposition || !statement)
            continue;
        const Tone tone = toneOf(stance.cell.latest);
        DossierLine line{{{textOf(stance.cell.latest, language), tone}}, tone, stance.latest.statement};
        if (namesActors)
            line.cells.push_back({nameOf(*actor, language)});
        if (subject)
            line.cells.push_back({shortTextOf(*proposition, language)});
        QStringList remarks;
        if (stance.cell.changed)
            remarks << translated(language, Wording("Stances", "changed over time"));
        if (stance.cell.contradictory)
            remarks << translated(language, Wording("Stances", "contradicts itself at one time"));
        line.cells.push_back({saidOnText(snapshot, *statement, language)});
        line.cells.push_back({double(stance.cell.sayings)});
        line.cells.push_back({listed(remarks, language)});
        table.lines.push_back(std::move(line));
    }
    return table;
}

DossierTable endTable(const Snapshot& snapshot, const Dossier& dossier, Language language)
{
    DossierTable table;
    table.title = translated(language, Wording("Dossier", "Latest claims of an end"));
    table.wide = {4, 4, 4, 5, 4};
    for (const Wording& caption :
         {Wording("Dossier", "What it is about"), Wording("Dossier", "What"), Wording("Dossier", "When"),
          Wording("Dossier", "Who says so"), Wording("Dossier", "Said", "when")})
        table.captions << translated(language, caption);
    // The latest of each subject, what, holder and reach; what has no day never takes the place of what has one.
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
        const Tone tone = end.reach == DossierReach::Own ? Tone::Plain : Tone::Muted;
        DossierLine line{{}, tone, end.statement};
        for (const QString& text : {subjectOf(snapshot, withdrawal, language), whatText(withdrawal, language),
                                    endText(withdrawal, language), holder, saidOnText(snapshot, *statement, language)})
            line.cells.push_back({text, tone});
        const auto place = known.find(key);
        if (place != known.end()) {
            if (end.day >= place->second) {
                table.lines[place->first] = line;
                place->second = end.day;
            }
            continue;
        }
        known.insert(key, {table.lines.size(), end.day});
        table.lines.push_back(line);
    }
    shorten(table);
    return table;
}

QString moreLinesText(const DossierTable& table, Language language)
{
    return table.more > 0 ? translated(language, CountedWording("Dossier", "and %n more, below"), table.more)
                          : QString();
}

} // namespace tasrih

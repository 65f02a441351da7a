// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/compare_shots.h"

#include "app/main_window.h"
#include "models/compare/compare_model.h"
#include "models/context/context.h"
#include "models/words/labels.h"
#include "views/compare/compare_table.h"

#include <QtTest/QTest>

#include <algorithm>

namespace tasrih {

namespace {

/// The first statement of a speaker with a claim that ends then.
StatementId said(const Snapshot& snapshot, const char* speaker, const char* ends)
{
    for (const Statement& statement : snapshot.all<Statement>()) {
        const bool dated = std::any_of(statement.claims.begin(), statement.claims.end(), [&](const Claim& claim) {
            const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim.body);
            return withdrawal && withdrawal->ends && withdrawal->ends->text() == QLatin1String(ends);
        });
        if (dated && speakersOf(snapshot, statement, Language::English).contains(QLatin1String(speaker)))
            return statement.id;
    }
    qFatal("no such statement in the sample");
}

ActorId actor(const Snapshot& snapshot, const char* name)
{
    for (const Actor& one : snapshot.all<Actor>()) {
        if (one.nameEn.contains(QLatin1String(name)))
            return one.id;
    }
    qFatal("no such actor in the sample");
}

template <typename Tray>
Shot compare(const char* name, Tray tray, CompareModel::Shown shown = CompareModel::Shown::All)
{
    return {QString::fromLatin1(name), [tray, shown](MainWindow& window, Context& context) {
                context.setTray(tray(*context.snapshot()));
                window.showPage(PageId::Compare);
                settle();
                if (auto* table = window.findChild<CompareTable*>())
                    table->cells().setShown(shown);
                settle();
                return taken(window);
            }};
}

using Tray = std::vector<TrayItem>;

} // namespace

std::vector<Shot> compareShots()
{
    const auto two = [](const Snapshot& now) {
        return Tray{said(now, "US government", "2025-09-30"), said(now, "al-Bayati", "2026-09")};
    };
    return {
        compare("compare-empty", [](const Snapshot&) { return Tray(); }),
        compare("compare-one", [](const Snapshot& now) { return Tray{said(now, "al-Bayati", "2026-09")}; }),
        compare("compare-two", two),
        compare("compare-differing", two, CompareModel::Shown::Differing),
        compare("compare-three",
                [](const Snapshot& now) {
                    return Tray{said(now, "al-Abbasi", "2025-09"), said(now, "al-Bayati", "2026-09"),
                                said(now, "bservers", "2026-09")};
                }),
        compare("compare-four",
                [](const Snapshot& now) {
                    return Tray{said(now, "US government", "2025-09-30"), said(now, "al-Abbasi", "2025-09"),
                                said(now, "al-Bayati", "2026-09"), said(now, "bservers", "2026-09")};
                }),
        compare("compare-saying",
                [](const Snapshot& now) {
                    const StatementId joint = said(now, "US government", "2025-09-30");
                    return Tray{now.find(joint)->saying, said(now, "al-Abbasi", "2025-09")};
                }),
        compare("compare-actors",
                [](const Snapshot& now) {
                    return Tray{actor(now, "Sudani"), actor(now, "al-Abbasi"), actor(now, "US government")};
                }),
        compare("compare-articles",
                [](const Snapshot& now) {
                    auto article = now.all<Article>().begin();
                    const ArticleId first = (++article)->id;
                    return Tray{first, (++article)->id};
                }),
    };
}

} // namespace tasrih

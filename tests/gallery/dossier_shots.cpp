// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/dossier_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "models/dossier/dossier_report.h"
#include "views/report/report_button.h"
#include "views/report/report_dialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QMenu>

namespace tasrih {

namespace {

/// The record with the longest dossier.
template <typename Record>
std::optional<DossierSubject> fullest(const Snapshot& snapshot, const std::vector<StatementId>& visible)
{
    std::optional<DossierSubject> best;
    std::size_t most = 0;
    for (const Record& record : snapshot.all<Record>()) {
        const std::size_t count = dossierOf(snapshot, record.id, visible).entries.size();
        if (count > most) {
            most = count;
            best = record.id;
        }
    }
    return best;
}

template <typename Record>
std::optional<DossierSubject> named(const Snapshot& snapshot, QStringView part)
{
    for (const Record& record : snapshot.all<Record>()) {
        if (record.nameEn.contains(part))
            return DossierSubject(record.id);
    }
    return std::nullopt;
}

QPixmap dossierOn(MainWindow& window, Context& context, const std::optional<DossierSubject>& subject)
{
    if (subject)
        context.openDossier(*subject);
    window.showPage(PageId::Dossier);
    settle();
    return taken(window);
}

QPixmap actor(MainWindow& window, Context& context)
{
    return dossierOn(window, context, named<Actor>(*context.snapshot(), u"Sudani"));
}

QPixmap base(MainWindow& window, Context& context)
{
    return dossierOn(window, context, named<Place>(*context.snapshot(), u"Harir"));
}

QPixmap proposition(MainWindow& window, Context& context)
{
    return dossierOn(window, context, fullest<Proposition>(*context.snapshot(), context.visible()));
}

QPixmap empty(MainWindow& window, Context& context)
{
    return dossierOn(window, context, {});
}

QPixmap printing(MainWindow& window, Context& context)
{
    const std::optional<DossierSubject> subject = named<Place>(*context.snapshot(), u"Harir");
    const SnapshotPtr snapshot = context.snapshot();
    const Dossier dossier = dossierOf(*snapshot, *subject, context.visible());
    ReportDialog dialog([snapshot, dossier](Language language) { return dossierReport(*snapshot, dossier, language); },
                        interfaceLanguage(), &window);
    dialog.show();
    settle();
    QTest::qWait(700);
    return taken(dialog);
}

QPixmap menu(MainWindow& window, Context& context)
{
    (void)base(window, context);
    auto* button = window.findChild<ReportButton*>(QStringLiteral("reportButton"));
    button->menu()->popup(window.mapToGlobal(QPoint(40, 40)));
    settle();
    const QPixmap picture = taken(*button->menu());
    button->menu()->hide();
    return picture;
}

} // namespace

std::vector<Shot> dossierShots()
{
    return {
        {QStringLiteral("dossier-empty"), empty},       {QStringLiteral("dossier-actor"), actor},
        {QStringLiteral("dossier-base"), base},         {QStringLiteral("dossier-proposition"), proposition},
        {QStringLiteral("dossier-printing"), printing}, {QStringLiteral("report-menu"), menu},
    };
}

} // namespace tasrih

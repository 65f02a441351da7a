// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "tests/gallery/compare_shots.h"
#include "tests/gallery/dossier_shots.h"
#include "tests/gallery/findings_shots.h"
#include "tests/gallery/plain_shots.h"
#include "tests/gallery/reading_shots.h"
#include "tests/gallery/search_shots.h"
#include "tests/gallery/stances_shots.h"
#include "tests/gallery/timeline_shots.h"
#include "views/import/import_dialog.h"
#include "views/manage/manage_dialog.h"
#include "views/manage/merge_dialog.h"
#include "views/print/print_dialog.h"
#include "views/shell/date_panel.h"
#include "views/shell/finder_popup.h"
#include "views/shell/key_sheet.h"
#include "views/snapshots/restore_dialog.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace tasrih {

namespace {

QPixmap pictureOf(QWidget& widget)
{
    settle();
    return taken(widget);
}

/// The first statement of which a claim is of @p kind, with that claim.
Selection firstWith(const Snapshot& snapshot, ClaimKind kind)
{
    for (const Statement& statement : snapshot.all<Statement>()) {
        for (const Claim& claim : statement.claims) {
            if (claim.kind() == kind)
                return {{statement.id}, statement.id, claim.id};
        }
    }
    return {};
}

void openAt(Context& context, const Selection& selection)
{
    if (selection.current)
        context.openSentence(*selection.current, selection.claim);
}

/// The statement with the most claims: the fullest inspector.
Selection fullest(const Snapshot& snapshot)
{
    const Statement* best = nullptr;
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (!best || statement.claims.size() > best->claims.size())
            best = &statement;
    }
    return best ? Selection{{best->id}, best->id, {}} : Selection();
}

Shot page(const char* name, PageId id)
{
    return {QString::fromLatin1(name), [id](MainWindow& window, Context& context) {
                openAt(context, fullest(*context.snapshot()));
                settle();
                window.showPage(id);
                return pictureOf(window);
            }};
}

Shot inspector(const char* name, ClaimKind kind)
{
    return {QString::fromLatin1(name), [kind](MainWindow& window, Context& context) {
                openAt(context, firstWith(*context.snapshot(), kind));
                return pictureOf(window);
            }};
}

template <typename Make>
Shot dialog(const char* name, Make make)
{
    return {QString::fromLatin1(name), [make](MainWindow& window, Context& context) {
                const std::unique_ptr<QWidget> shown(make(window, context));
                shown->resize(shown->sizeHint().expandedTo(shown->size()).boundedTo(window.size()));
                shown->show();
                settle();
                return pictureOf(*shown);
            }};
}

QPixmap filteredPage(MainWindow& window, Context& context)
{
    Filter filter;
    filter.places = {context.snapshot()->all<Place>().begin()->id};
    filter.sides = {context.snapshot()->all<Side>().begin()->id};
    filter.text = QStringLiteral("2026");
    context.setFilter(filter);
    (void)QTest::qWaitFor([&] { return !context.isFiltering(); });
    window.showPage(PageId::Statements);
    return pictureOf(window);
}

QWidget* importDialog(MainWindow& window, Context& context)
{
    static const QTemporaryDir folder;
    const auto write = [](const char* name, const QByteArray& bytes) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    };
    const QString text = QStringLiteral("بغداد تبحث جدول الانسحاب\n\nبغداد - 12 أيلول 2025\n\nقال مسؤول إن المحادثات "
                                        "ستستأنف قريباً، وإن القرار لم يُتخذ بعد.\n");
    auto* shown = new ImportDialog(context, &window);
    shown->setFiles({write("خبر-1.txt", text.toUtf8()), write("report.txt", "Talks resume\n\nNo date was given.\n"),
                     write("فارغ.txt", {}), write("binary.txt", QByteArray("\0\1\2\3", 4).repeated(99))});
    return shown;
}

Onlooker& onlooker()
{
    static Onlooker looking;
    return looking;
}

/// A small window that a command of the menu opens over the main one.
template <typename Popup>
Shot popup(const char* name, const char* command)
{
    return {QString::fromLatin1(name), [command](MainWindow& window, Context& context) {
                openAt(context, fullest(*context.snapshot()));
                settle();
                window.findChild<QAction*>(QLatin1String(command))->trigger();
                settle();
                for (Popup* shown : window.findChildren<Popup*>()) {
                    if (shown->isVisible()) {
                        const QPixmap picture = pictureOf(*shown);
                        shown->hide();
                        return picture;
                    }
                }
                qFatal("the command opened nothing");
            }};
}

QWidget* mergeDialog(MainWindow& window, Context& context)
{
    auto actor = context.snapshot()->all<Actor>().begin();
    const AnyId first = actor->id;
    return new MergeDialog(context, RecordKind::Actor, {first, (++actor)->id}, &window);
}

} // namespace

namespace {
/// Counts what is painted and laid out anywhere in the program while it lives.
class PaintWatch : public QObject
{
public:
    PaintWatch() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest;
        return false;
    }
};
} // namespace

void settle()
{
    constexpr int quiet = 80, most = 1000; // ms
    PaintWatch watch;
    QElapsedTimer all, last;
    all.start();
    last.start();
    for (int seen = 0; last.elapsed() < quiet && all.elapsed() < most; seen = watch.count) {
        QTest::qWait(10);
        if (watch.count != seen)
            last.restart();
    }
}

void layOut()
{
    constexpr int most = 100; // Something that moves by itself never comes to rest.
    PaintWatch watch;
    for (int pass = 0, seen = -1; watch.count != seen && pass < most; ++pass) {
        seen = watch.count;
        QCoreApplication::processEvents();
    }
}

QPixmap taken(QWidget& shown)
{
    if (onlooker())
        onlooker()(shown);
    return shown.grab();
}

void setOnlooker(Onlooker looking)
{
    onlooker() = std::move(looking);
}

std::vector<Shot> allShots()
{
    std::vector<Shot> shots{
        page("read", PageId::Read),
        page("timeline", PageId::Timeline),
        page("stances", PageId::Stances),
        page("figures", PageId::Figures),
        page("statements", PageId::Statements),
        {QStringLiteral("filter"), filteredPage},
        inspector("inspector-stance", ClaimKind::Stance),
        inspector("inspector-withdrawal", ClaimKind::Withdrawal),
        inspector("inspector-figure", ClaimKind::Figure),
        inspector("inspector-assertion", ClaimKind::Assertion),
        {QStringLiteral("read-empty"), [](MainWindow& window, Context&) { return pictureOf(window); }},
        dialog("import", importDialog),
        dialog("manage",
               [](MainWindow& window, Context& context) -> QWidget* { return new ManageDialog(context, &window); }),
        dialog("merge", mergeDialog),
        dialog("restore",
               [](MainWindow& window, Context& context) -> QWidget* { return new RestoreDialog(context, &window); }),
        popup<FinderPopup>("palette", "command_palette"),
        popup<FinderPopup>("filter-finder", "add_filter"),
        popup<DatePanel>("filter-dates", "choose_dates"),
        dialog("keys",
               [](MainWindow& window, Context&) -> QWidget* {
                   return new KeySheet(window.findChildren<QAction*>(), &window);
               }),
        dialog("print",
               [](MainWindow& window, Context& context) -> QWidget* {
                   return new PrintDialog(context.snapshot(), context.visible(), PrintOptions(), &window);
               }),
    };
    for (std::vector<Shot>& more : std::array{compareShots(), dossierShots(), findingsShots(), plainShots(),
                                              searchShots(), readingShots(), stancesShots(), timelineShots()}) {
        for (Shot& shot : more)
            shots.push_back(std::move(shot));
    }
    return shots;
}

} // namespace tasrih

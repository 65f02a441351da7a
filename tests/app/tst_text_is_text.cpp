// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every record carries markup, mnemonics, control characters, an override and 300 letters; the whole
// window is walked, with its pages, menus, tooltips and dialogs. Nothing interprets any of it.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "app/window_actions.h"
#include "models/context/context.h"
#include "tests/support/hostile_project.h"
#include "tests/support/opening_watch.h"
#include "views/bulk/bulk_dialog.h"
#include "views/correct/correction_dialog.h"
#include "views/dialogs/dialogs.h"
#include "views/history/history_dialog.h"
#include "views/import/import_dialog.h"
#include "views/manage/manage_dialog.h"
#include "views/manage/manage_page.h"
#include "views/manage/merge_dialog.h"
#include "views/settings/settings.h"
#include "views/shell/key_sheet.h"
#include "views/shell/workspace.h"
#include "views/timeline/timeline_page.h"

#include <QtCharts/QChartView>
#include <QtCharts/QLegendMarker>
#include <QtGui/QHelpEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolTip>

using namespace tasrih;

namespace {

constexpr int screenWidth = 1280;
constexpr QChar turn(0x202E);

/// What is wrong with the places that were looked at, each once.
class Findings
{
public:
    void add(const QString& what, const QString& text = {})
    {
        const QString line =
            what + (text.isEmpty() ? QString()
                                   : QStringLiteral(": ") + text.left(60) + text.mid(text.indexOf(hostileMark), 8));
        if (!m_lines.contains(line))
            m_lines << line;
    }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QString nameOf(const QObject& object)
{
    QString name = QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
    for (const QObject* around = object.parent(); around; around = around->parent()) {
        if (!around->objectName().isEmpty() && !around->objectName().startsWith(QLatin1String("qt_")))
            return name + QStringLiteral(" in ") + around->objectName();
    }
    return name;
}

/// Looks at what stands in widgets and collects what would be taken for more than text.
class Walker
{
public:
    explicit Walker(Findings& findings)
        : m_findings(findings)
    {
    }

    void walk(QWidget& window)
    {
        settle();
        look(window);
        for (QWidget* part : window.findChildren<QWidget*>()) {
            if (part->isVisible())
                look(*part);
        }
        tips(window);
        QToolTip::hideText();
    }

    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QTest::qWait(50);
    }

    [[nodiscard]] int tipCount() const { return m_tips; }

    void menus(QWidget& window)
    {
        for (QMenu* menu : window.findChildren<QMenu*>()) {
            menu->popup({});
            QCoreApplication::processEvents();
            walkMenu(*menu);
            menu->close();
        }
    }

    /// Asks @p widget for its context menu at @p at and looks at it.
    void contextMenu(QWidget& widget, QPoint at)
    {
        QTimer closing;
        QObject::connect(&closing, &QTimer::timeout, &widget, [this] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                walkMenu(*menu);
                menu->close();
            }
        });
        closing.start(20);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &event);
        for (int i = 0; i < 20 && QApplication::activePopupWidget(); ++i)
            QTest::qWait(20);
    }

private:
    void walkMenu(QMenu& menu)
    {
        look(menu);
        for (const QAction* action : menu.actions())
            lookAtLabel(menu, action->text());
    }

    void look(QWidget& widget)
    {
        if (widget.isWindow() && widget.minimumSizeHint().width() > screenWidth)
            m_findings.add(QStringLiteral("too wide, %1: ").arg(widget.minimumSizeHint().width()) + nameOf(widget));
        if (qobject_cast<QMenu*>(&widget) && widget.sizeHint().width() > screenWidth)
            m_findings.add(QStringLiteral("too wide a menu: ") + nameOf(widget));
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            lookAtText(*label);
        else if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            lookAtLabel(widget, button->text());
        else if (const auto* tabs = qobject_cast<QTabBar*>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                lookAtLabel(widget, tabs->tabText(i));
        else if (auto* chart = qobject_cast<QChartView*>(&widget))
            for (const QLegendMarker* marker : chart->chart()->legend()->markers())
                if (marker->label().contains(u'<'))
                    m_findings.add(QStringLiteral("markup in ") + nameOf(widget), marker->label());
        if (widget.windowTitle().contains(turn) || widget.windowTitle().contains(u'\n'))
            m_findings.add(QStringLiteral("title of ") + nameOf(widget), widget.windowTitle());
        for (const QAction* action : widget.actions())
            lookAtLabel(widget, action->text());
    }

    void lookAtText(const QLabel& label)
    {
        if (label.textFormat() == Qt::AutoText && !label.text().isEmpty())
            m_findings.add(QStringLiteral("guesses: ") + nameOf(label), label.text());
        if (label.textFormat() == Qt::RichText && label.text().contains(QLatin1String("<img")))
            m_findings.add(QStringLiteral("markup in ") + nameOf(label), label.text());
        if (label.buddy())
            lookAtLabel(label, label.text());
    }

    void lookAtLabel(const QObject& place, const QString& text)
    {
        if (!text.contains(hostileMark))
            return;
        if (!QKeySequence::mnemonic(text).isEmpty())
            m_findings.add(QStringLiteral("mnemonic in ") + nameOf(place), text);
        if (text.contains(u'\n'))
            m_findings.add(QStringLiteral("lines in ") + nameOf(place), text);
        turned(place, text);
    }

    void turned(const QObject& place, const QString& text)
    {
        if (text.contains(turn))
            m_findings.add(QStringLiteral("turned in ") + nameOf(place), text);
    }

    /// Tooltips over a grid of the window.
    void tips(QWidget& window)
    {
        constexpr int across = 120, down = 24;
        for (int y = down / 2; y < window.height(); y += down) {
            for (int x = across / 2; x < window.width(); x += across) {
                QWidget* under = window.childAt(x, y);
                if (under)
                    tip(*under, under->mapFrom(&window, QPoint(x, y)));
            }
        }
    }

    void tip(QWidget& widget, QPoint at)
    {
        QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &event);
        if (!QToolTip::isVisible())
            return;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            const auto* shown = qobject_cast<QLabel*>(top);
            if (!shown || !shown->inherits("QTipLabel") || !shown->isVisible())
                continue;
            ++m_tips;
            if (shown->textFormat() != Qt::PlainText)
                m_findings.add(QStringLiteral("tip that is not plain, of ") + nameOf(widget), shown->text());
            if (shown->width() > screenWidth / 2)
                m_findings.add(QStringLiteral("tip of %1 px, of ").arg(shown->width()) + nameOf(widget), shown->text());
            turned(widget, shown->text());
        }
    }

    Findings& m_findings;
    int m_tips = 0;
};

/// The statement with most claims.
StatementId fullest(const Snapshot& snapshot)
{
    const Statement* best = nullptr;
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (!best || statement.claims.size() > best->claims.size())
            best = &statement;
    }
    return best->id;
}

} // namespace

class TestTextIsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_findings = Findings();
        m_file = std::make_unique<OpeningWatch>();
        m_hostile = std::make_unique<HostileProject>(m_file->path());
        m_project = std::make_unique<Project>();
        m_project->open(m_hostile->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_project->isOpen(), 20000);
        m_context = std::make_unique<Context>(*m_project);
    }

    void cleanup()
    {
        for (const QString& line : m_findings.lines())
            qWarning("%s", qUtf8Printable(line));
        m_window.reset();
        m_context.reset();
        m_project.reset();
        QVERIFY2(!m_file->wasOpened(), "a text was taken for markup: its file was opened");
        QVERIFY(m_findings.lines().isEmpty());
    }

    void pages_data() { languages(); }

    void pages()
    {
        QFETCH(Language, language);
        openWindow(language);
        Walker walker(m_findings);
        for (const PageEntry& page : pageList()) {
            m_window->showPage(page.id);
            walker.walk(*m_window);
            for (QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                    walker.contextMenu(*view->viewport(), view->visualRect(view->model()->index(0, 0)).center());
            }
        }
        walker.menus(*m_window);
        QVERIFY2(walker.tipCount() > 30, qPrintable(QString::number(walker.tipCount())));
    }

    void whatWasFound()
    {
        for (const SearchScope scope : {SearchScope::Articles, SearchScope::Statements}) {
            openWindow();
            m_window->context().requestSearch(
                {.query = QStringLiteral("published:..2100 OR -published:..2100"), .scope = scope});
            auto* list = m_window->findChild<QAbstractItemView*>(QStringLiteral("searchHits"));
            QTRY_VERIFY(list && list->model()->rowCount() > 0);
            auto* by = m_window->findChild<QComboBox*>(QStringLiteral("searchTimeBy"));
            by->setCurrentIndex(1);
            Q_EMIT by->activated(1);
            Walker::settle();
            Walker walker(m_findings);
            walker.walk(*m_window);
            walker.contextMenu(*list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        }
    }

    void theCourseOfStances()
    {
        openWindow();
        m_window->showPage(PageId::Stances);
        Walker::settle();
        auto* over = m_window->findChild<QAbstractButton*>(QStringLiteral("stancesCourseView"));
        QVERIFY(over);
        over->click();
        Walker(m_findings).walk(*m_window);
    }

    void dialogs_data() { languages(); }

    void dialogs()
    {
        QFETCH(Language, language);
        openWindow(language);
        Walker walker(m_findings);
        ManageDialog manage(*m_context, m_window.get());
        manage.show();
        for (const RecordKind kind : recordKinds) {
            manage.showKind(kind);
            walker.walk(manage);
            walker.menus(manage);
            if (isMergeable(kind) && idsOf(*m_context->snapshot(), kind).size() > 1) {
                MergeDialog merge(*m_context, kind, idsOf(*m_context->snapshot(), kind), &manage);
                merge.show();
                walker.walk(merge);
            }
        }
        HistoryDialog history(*m_context, m_window.get());
        history.show();
        walker.walk(history);
        BulkDialog bulk(*m_context, m_window.get());
        bulk.show();
        walker.walk(bulk);
        KeySheet keys(m_window->actions().all(), m_window.get());
        keys.show();
        walker.walk(keys);
        CorrectionDialog::open(*m_context, m_window.get());
        QTRY_VERIFY(m_window->findChild<CorrectionDialog*>());
        walker.walk(*m_window->findChild<CorrectionDialog*>());
        delete m_window->findChild<CorrectionDialog*>();
    }

    void importing()
    {
        openWindow();
        QTemporaryDir folder;
        const QString name = QStringLiteral("<img src=x> &Rock\n") + QChar(0x202E) + QString(40, u'w');
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(hostileText(m_file->path()).toUtf8());
        file.close();
        ImportDialog import(*m_context, m_window.get());
        import.setFiles({file.fileName(), folder.filePath(QStringLiteral("<img src=no>"))});
        import.addText(hostileText(m_file->path()));
        import.show();
        Walker(m_findings).walk(import);
    }

    /// What is printed and written is looked at in a dialog first.
    void printing()
    {
        openWindow();
        Walker walker(m_findings);
        for (const PageId page : {PageId::Timeline, PageId::Statements, PageId::Dossier}) {
            m_window->showPage(page);
            Walker::settle();
            QTimer looking;
            connect(&looking, &QTimer::timeout, this, [&walker] {
                if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                    walker.walk(*dialog);
                    dialog->reject();
                }
            });
            looking.start(300);
            if (page == PageId::Timeline) {
                m_window->actions().of(ActionId::PrintTimeline)->trigger();
                continue;
            }
            QWidget* shown = m_window->workspace()->page(page);
            for (QAction* action : shown->findChildren<QAction*>()) {
                if (action->objectName() == QLatin1String("reportPrint"))
                    action->trigger();
            }
        }
    }

    void boxes()
    {
        openWindow();
        Walker walker(m_findings);
        const QString text = hostileText(m_file->path());
        QTimer looking;
        int looked = 0;
        connect(&looking, &QTimer::timeout, this, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                walker.walk(*dialog);
                ++looked;
                dialog->reject();
            }
        });
        looking.start(100);
        tasrih::dialogs().message(m_window.get(), {Message::Kind::Problem, QStringLiteral("t"), text, text});
        QVERIFY(!tasrih::dialogs().confirm(m_window.get(), {QStringLiteral("t"), text, QStringLiteral("Yes"), true}));
        QVERIFY(!tasrih::dialogs().getText(m_window.get(), {QStringLiteral("t"), text, text}));
        QCOMPARE(looked, 3);
        m_context->tell(text);
        walker.walk(*m_window);
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }

    void openWindow(Language language = Language::English)
    {
        Settings().setLanguage(language);
        applySettings(*qApp);
        m_window = std::make_unique<MainWindow>(*m_context);
        m_window->resize(screenWidth, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const Snapshot& now = *m_context->snapshot();
        Filter filter;
        for (const Side& side : now.all<Side>())
            filter.sides.insert(side.id);
        m_context->setFilter(filter);
        const StatementId statement = fullest(now);
        m_context->openSentence(statement, {});
        m_context->toggleInTray(statement);
        m_context->toggleInTray(now.find(statement)->article);
        for (const Actor& actor : now.all<Actor>()) {
            m_context->toggleInTray(actor.id);
            m_context->openDossier(actor.id);
            break;
        }
        m_window->workspace()->navigatorAction()->setChecked(true);
        m_window->workspace()->inspectorAction()->setChecked(true);
    }

    QTemporaryDir m_settings;
    Findings m_findings;
    std::unique_ptr<OpeningWatch> m_file;
    std::unique_ptr<HostileProject> m_hostile;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTextIsText)
#include "tst_text_is_text.moc"

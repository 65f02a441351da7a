// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen first, in both languages on a small screen: nothing of it is cut.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/window_actions.h"
#include "tests/support/live_project.h"
#include "views/manage/manage_dialog.h"
#include "views/page/page_entry.h"
#include "views/settings/settings.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace tasrih;
using namespace tasrih::test;

namespace {

constexpr QSize smallScreen(1280, 720);

/// Whether @p label has the room for all lines of its text.
bool isWhole(const QLabel& label)
{
    return label.isVisible() && label.width() > 300 && label.height() >= label.heightForWidth(label.width());
}

/// Whether @p window is no larger than its screen, and could be shown on a small one.
bool fits(const QWidget* window)
{
    const QSize room = window->screen()->availableSize();
    return window->isVisible() && window->width() <= room.width() && window->height() <= room.height() &&
           window->minimumSizeHint().height() < smallScreen.height() - 40;
}

} // namespace

class TestFirstSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void theStartPageIsWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }

    void theStartPageIsWhole()
    {
        speak();
        Project project;
        Context context(project);
        MainWindow window(context);
        const auto* what = shown(window, "start_what");
        QVERIFY2(isWhole(*what), qPrintable(sizes(*what)));
    }

    void theEmptyReadPageIsWhole_data() { theStartPageIsWhole_data(); }

    void theEmptyReadPageIsWhole()
    {
        speak();
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        const auto* advice = shown(window, "emptyAdvice");
        QVERIFY2(isWhole(*advice), qPrintable(sizes(*advice)));
    }

    void headersOfPagesEndWithAnEllipsis_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("name");
        QTest::newRow("statements") << PageId::Statements << QStringLiteral("statementsCounts");
        QTest::newRow("timeline") << PageId::Timeline << QStringLiteral("timelineCounts");
        QTest::newRow("stances") << PageId::Stances << QStringLiteral("stancesCounts");
        QTest::newRow("findings") << PageId::Findings << QStringLiteral("findingsCounts");
    }

    void headersOfPagesEndWithAnEllipsis()
    {
        QFETCH(PageId, page);
        QFETCH(QString, name);
        Settings().setLanguage(Language::English);
        applySettings(*qApp);
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.resize(smallScreen);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showPage(page);
        auto* counts = window.findChild<QLabel*>(name);
        QTRY_VERIFY(counts && counts->text().contains(QRegularExpression(QStringLiteral("\\d"))));
        const QString whole = counts->text();
        counts->setFixedWidth(60);
        const QImage narrow = counts->grab().toImage();
        const QString elided = counts->fontMetrics().elidedText(whole, Qt::ElideRight, 60);
        QVERIFY(elided.endsWith(QChar(0x2026)));
        counts->setText(elided);
        QCOMPARE(narrow, counts->grab().toImage());
    }

    void listsToManageNameTheirColumns_data() { theStartPageIsWhole_data(); }

    void listsToManageNameTheirColumns()
    {
        speak();
        LiveProject live(TemporaryProject::Content::Sample);
        ManageDialog dialog(live.context);
        dialog.resize(smallScreen);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const QTableView* list : dialog.findChildren<QTableView*>(QStringLiteral("manageList"))) {
            const QHeaderView& header = *list->horizontalHeader();
            for (int column = 0; column < header.count(); ++column)
                QVERIFY2(header.sectionSize(column) >= header.sectionSizeHint(column),
                         qPrintable(header.model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

    void windowsFitTheScreen()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.show();
        window.actions().of(ActionId::SecondWindow)->trigger();
        QVERIFY(fits(window.findChild<QWidget*>(QStringLiteral("page_window"))));
        bool printingFits = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            printingFits = dialog->objectName() == QStringLiteral("printDialog") && fits(dialog);
            dialog->close();
        });
        timer.start(20);
        window.actions().of(ActionId::PrintTimeline)->trigger();
        QVERIFY(printingFits);
    }

private:
    static void speak()
    {
        QFETCH(Language, language);
        Settings().setLanguage(language);
        applySettings(*qApp);
    }

    static const QLabel* shown(MainWindow& window, const char* name)
    {
        window.resize(smallScreen);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not show");
        for (const QLabel* label : window.findChildren<QLabel*>(QLatin1String(name))) {
            if (label->isVisible())
                return label;
        }
        qFatal("no %s", name);
    }

    static QString sizes(const QLabel& label)
    {
        return QStringLiteral("%1 x %2 of %3")
            .arg(label.width())
            .arg(label.height())
            .arg(label.heightForWidth(label.width()));
    }

    QTemporaryDir m_settings;
};

QTEST_MAIN(TestFirstSight)
#include "tst_first_sight.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose keys point at nothing: every verb ends, and every page of the window shows what there is.
#include "app/cli/cli.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "models/context/context.h"
#include "tests/support/damaged_keys.h"
#include "views/settings/settings.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestDamagedProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        makeFullSample(sample());
    }

    void everyVerbEnds_data() { eachKey(); }
    void everyVerbEnds()
    {
        QFETCH(int, number);
        const QString path = damaged(number);
        for (const QStringList& export_ : {QStringList{QStringLiteral("timeline"), path, out("svg")},
                                           QStringList{QStringLiteral("timeline"), path, out("csv")},
                                           QStringList{QStringLiteral("stances"), path, out("csv")},
                                           QStringList{QStringLiteral("findings"), path, out("html")},
                                           QStringList{QStringLiteral("statements"), path, out("xlsx")},
                                           QStringList{QStringLiteral("figures"), path, out("csv")},
                                           QStringList{QStringLiteral("figures"), path, out("svg")}})
            QCOMPARE(cli::run(QStringList{QStringLiteral("export")} + export_), int(cli::Done));
        QCOMPARE(cli::run({QStringLiteral("check"), path}), int(cli::Failed));
    }

    void everyPageShows_data() { eachKey(); }
    void everyPageShows()
    {
        QFETCH(int, number);
        Project project;
        QSignalSpy opened(&project, &Project::opened);
        project.open(damaged(number));
        QVERIFY(opened.wait(20000));
        Context context(project);
        MainWindow window(context);
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const Article& article : context.snapshot()->all<Article>()) {
            context.openArticle(article.id);
            QCoreApplication::processEvents();
        }
        int count = 0;
        for (const Statement& statement : context.snapshot()->all<Statement>()) {
            context.openSentence(statement.id);
            QCoreApplication::processEvents();
            if (++count == 20)
                break;
        }
        for (const PageEntry& page : pageList()) {
            window.showPage(page.id);
            QCoreApplication::processEvents();
            (void)window.grab();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void whatCanBeReadIsSaved()
    {
        const QString path = damaged(0), saved = out("tasrih");
        QFile::remove(saved);
        const QStringList salvage{QStringLiteral("check"), path, QStringLiteral("--salvage"), saved};
        QCOMPARE(cli::run(salvage), int(cli::Done));
        QCOMPARE(cli::run({QStringLiteral("check"), saved}), int(cli::Done));
        QCOMPARE(cli::run(salvage), int(cli::Failed));
    }

private:
    [[nodiscard]] QString sample() const { return m_folder.filePath(QStringLiteral("sample.tasrih")); }
    [[nodiscard]] QString out(const char* suffix) const
    {
        return m_folder.filePath(QStringLiteral("out.") + QLatin1String(suffix));
    }

    void eachKey() const
    {
        QTest::addColumn<int>("number");
        const std::vector<ForeignKey> keys = foreignKeysOf(sample());
        for (int number = 0; number < int(keys.size()); ++number)
            QTest::newRow(qPrintable(keys[std::size_t(number)].table + u'.' + keys[std::size_t(number)].column))
                << number;
    }

    [[nodiscard]] QString damaged(int number) const
    {
        const QString path = m_folder.filePath(QStringLiteral("copy.tasrih"));
        QFile::remove(path);
        if (!QFile::copy(sample(), path))
            qFatal("can't copy the sample");
        breakKey(path, foreignKeysOf(sample())[std::size_t(number)]);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestDamagedProject)
#include "tst_damaged_project.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/reports.h"
#include "views/dialogs/dialogs.h"
#include "views/report/report_button.h"
#include "views/report/report_dialog.h"

#include <QtCore/QSemaphore>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>

using namespace tasrih;
using namespace tasrih::test;

namespace {

class Answers : public Dialogs
{
public:
    QString path;
    QStringList messages;
    FileQuestion asked;
    bool isCovered = false; ///< A notice of work was there when a file was asked for.

    QString saveFile(QWidget*, const FileQuestion& question) override
    {
        asked = question;
        const QWidgetList shown = QApplication::allWidgets();
        isCovered = std::any_of(shown.begin(), shown.end(), [](const QWidget* widget) {
            return widget->objectName() == QLatin1String("reportProgress");
        });
        return path;
    }
    void message(QWidget*, const Message& message) override { messages << message.text; }
};

} // namespace

class TestReportButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }
    void init() { setDialogs(&m_answers); }
    void cleanup()
    {
        setDialogs(nullptr);
        m_answers.messages.clear();
    }

    void filesAreWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << QStringLiteral("reportPdf") << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("HTML") << QStringLiteral("reportHtml") << QStringLiteral("html") << QByteArray("<!DOCTYPE");
        QTest::newRow("XLSX") << QStringLiteral("reportXlsx") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("CSV") << QStringLiteral("reportCsv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF");
    }
    void filesAreWritten()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        ReportButton button([] { return [](Language language) { return smallReport(language); }; });
        QSignalSpy notices(&button, &ReportButton::notice);
        m_answers.path = m_folder.filePath(QStringLiteral("out.") + suffix);
        button.menu()->findChild<QAction*>(action)->trigger();
        QTRY_COMPARE(notices.size(), 1);
        QFile file(m_answers.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QCOMPARE(m_answers.asked.suffix, suffix);
        QVERIFY(!m_answers.isCovered);
        QVERIFY2(m_answers.asked.name.endsWith(u'.' + suffix), qPrintable(m_answers.asked.name));
    }

    void problemsAreShown()
    {
        ReportButton button([] { return [](Language language) { return smallReport(language); }; });
        m_answers.path = QStringLiteral("/nowhere/x.csv");
        button.menu()->findChild<QAction*>(QStringLiteral("reportCsv"))->trigger();
        QTRY_COMPARE(m_answers.messages.size(), 1);
        QVERIFY(m_answers.messages.front().contains(QStringLiteral("/nowhere/x.csv")));
    }

    void theTableIsCopied()
    {
        ReportButton button([] { return [](Language language) { return smallReport(language); }; });
        QSignalSpy notices(&button, &ReportButton::notice);
        button.menu()->findChild<QAction*>(QStringLiteral("reportCopyTable"))->trigger();
        QTRY_COMPARE(notices.size(), 1);
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(mime->text(), QStringLiteral("All\neverything"));
        QVERIFY(mime->html().contains(QStringLiteral("<table")));
    }

    void thePictureIsCopied()
    {
        QPixmap picture(20, 10);
        picture.fill(Qt::red);
        ReportButton button({}, [picture] { return picture; });
        button.menu()->findChild<QAction*>(QStringLiteral("reportCopyPicture"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), picture.size());
        const ReportButton without({});
        QVERIFY(!without.menu()->findChild<QAction*>(QStringLiteral("reportCopyPicture")));
    }

    void theLanguageIsChosen()
    {
        Language asked = Language::English;
        ReportButton button([&asked] {
            return [&asked](Language language) {
                asked = language;
                return smallReport(language);
            };
        });
        QSignalSpy notices(&button, &ReportButton::notice);
        button.menu()->findChild<QAction*>(QStringLiteral("reportInArabic"))->trigger();
        m_answers.path = m_folder.filePath(QStringLiteral("ar.html"));
        button.menu()->findChild<QAction*>(QStringLiteral("reportHtml"))->trigger();
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(asked, Language::Arabic);
    }

    void nothingIsSaidToBeNothing()
    {
        ReportButton button([] { return ReportJob(); });
        QSignalSpy notices(&button, &ReportButton::notice);
        button.menu()->findChild<QAction*>(QStringLiteral("reportCsv"))->trigger();
        QCOMPARE(notices.size(), 1);
    }

    void stoppedWhileComposingNothingFollows_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("file") << QStringLiteral("reportCsv");
        QTest::newRow("clipboard") << QStringLiteral("reportCopyTable");
    }
    void stoppedWhileComposingNothingFollows()
    {
        QFETCH(QString, action);
        QSemaphore composed;
        ReportButton button([&composed] {
            return [&composed](Language language) {
                composed.acquire();
                return smallReport(language);
            };
        });
        QSignalSpy notices(&button, &ReportButton::notice);
        m_answers.asked = FileQuestion();
        m_answers.path = m_folder.filePath(QStringLiteral("stopped.csv"));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        button.menu()->findChild<QAction*>(action)->trigger();
        button.findChild<QProgressDialog*>(QStringLiteral("reportProgress"))->findChild<QPushButton*>()->click();
        composed.release();
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(m_answers.asked.suffix.isEmpty());
        QVERIFY(!QFile::exists(m_answers.path));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void thePagerWaitsForThePages()
    {
        QSemaphore composed;
        ReportDialog dialog(
            [&composed](Language language) {
                composed.acquire();
                return longReport(language, 120);
            },
            Language::English);
        auto* forward = dialog.findChild<QAbstractButton*>(QStringLiteral("printForward"));
        QVERIFY(!forward->isEnabled());
        QVERIFY(!dialog.findChild<QAbstractButton*>(QStringLiteral("printBack"))->isEnabled());
        Q_EMIT forward->clicked();
        composed.release();
        QTRY_VERIFY(forward->isEnabled());
    }

    void pagesAreShownAndPrinted()
    {
        ReportDialog dialog([](Language language) { return longReport(language, 120); }, Language::English);
        dialog.show();
        auto* label = dialog.findChild<QLabel*>(QStringLiteral("printPageLabel"));
        auto* forward = dialog.findChild<QAbstractButton*>(QStringLiteral("printForward"));
        auto* paper = dialog.findChild<QPushButton*>(QStringLiteral("printPaperButton"));
        QTRY_VERIFY(paper->isEnabled());
        const QString first = label->text();
        forward->click();
        QVERIFY(label->text() != first);
        dialog.findChild<QComboBox*>(QStringLiteral("reportLanguage"))->setCurrentIndex(0);
        QCOMPARE(dialog.language(), Language::Arabic);
        QTRY_VERIFY(paper->isEnabled());
        QSignalSpy notices(&dialog, &ReportDialog::notice);
        const QString path = m_folder.filePath(QStringLiteral("saved.pdf"));
        dialog.save(path);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(QFile::exists(path));
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        const QString printed = m_folder.filePath(QStringLiteral("printed.pdf"));
        printer->setOutputFileName(printed);
        dialog.printOn(printer);
        QTRY_COMPARE(notices.size(), 2);
        QVERIFY(QFile::exists(printed));
    }

private:
    Answers m_answers;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportButton)
#include "tst_report_button.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "models/import/import_model.h"
#include "tests/support/encode.h"
#include "tests/support/temporary_project.h"
#include "views/dialogs/dialogs.h"
#include "views/import/import_dialog.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>

using namespace tasrih;

namespace {

QString articleText(int number)
{
    return QStringLiteral("الوفد يصل إلى العاصمة للمرة %1\nصوت الجبل\n27 أيلول 2024\n\n"
                          "قال الناطق باسم الوزارة إن الوفد ناقش جدول الزيارة المقبلة، وأضاف أن اللقاء بعد شهر.\n")
        .arg(number);
}

} // namespace

/// The dialog on a real project, by keys and mouse as a user has them.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init();
    void cleanup();

    void enterAcceptsRowByRowAndImports();
    void pagesAndDocumentsAreImported();
    void cellsAreEditedByTyping();
    void aWrongDateStopsEnter();
    void aDateThatMayBeTwoIsAsked();
    void outletsAreCompletedInAnySpelling();
    void anotherEncodingIsPreviewed();
    void textIsPasted();
    void filesAndTextsAreDropped();
    void filesAreChosen();
    void aMixedLotGoesThrough();
    void whatIsThereIsNotStoredTwice();
    void closingAsks();
    void undoTakesTheImportBack();
    void picturesAreMade_data();
    void picturesAreMade();

private:
    QString write(const QString& name, const QByteArray& bytes);
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() const { return part<QTableView>("importTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int count(const QString& state) const;
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void open();
    std::size_t articles() const { return m_project->snapshot()->all<Article>().size(); }

    std::unique_ptr<TemporaryProject> m_file;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_file = std::make_unique<TemporaryProject>();
    m_project = std::make_unique<Project>();
    QSignalSpy opened(m_project.get(), &Project::opened);
    m_project->open(m_file->path());
    QVERIFY(opened.wait());
    m_context = std::make_unique<Context>(*m_project);
    open();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_context.reset();
    m_project.reset();
    speak(Language::English);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void TestImportDialog::open()
{
    m_dialog = std::make_unique<ImportDialog>(*m_context);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TestImportDialog::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_file->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
    return file.fileName();
}

int TestImportDialog::count(const QString& state) const
{
    int found = 0;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        found += cell(row, ImportColumn::State) == state ? 1 : 0;
    return found;
}

void TestImportDialog::enterAcceptsRowByRowAndImports()
{
    QVERIFY(part<QLabel>("importEmpty")->isVisible());
    m_dialog->setFiles({write(QStringLiteral("a.txt"), articleText(1).toUtf8()),
                        write(QStringLiteral("b.txt"), test::encode(articleText(2), Encoding::Windows1256))});
    QTRY_COMPARE(count(QStringLiteral("to check")), 2);
    QTRY_VERIFY(table()->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(table(), Qt::Key_Enter);
    QCOMPARE(count(QStringLiteral("accepted")), 2);
    QTRY_VERIFY(part<QPushButton>("importButton")->isEnabled());
    QVERIFY(part<QPushButton>("importButton")->hasFocus());
    QTest::keyClick(part<QPushButton>("importButton"), Qt::Key_Return);
    QTRY_COMPARE(count(QStringLiteral("imported")), 2);
    QTRY_COMPARE(articles(), 2U);
    for (const Article& article : m_project->snapshot()->all<Article>()) {
        QCOMPARE(article.published->text(), QStringLiteral("2024-09-27"));
        QCOMPARE(article.language, QStringLiteral("ar"));
    }
    QVERIFY(m_dialog->isVisible()); // Enter closes nothing.
}

void TestImportDialog::pagesAndDocumentsAreImported()
{
    const QByteArray page = "<title>The page</title><link rel=canonical href='https://example.org/1'>"
                            "<meta property=article:published_time content='2024-09-27T10:00Z'>"
                            "<nav>Menu</nav><p>Soldiers left.</p>";
    QFile document(QStringLiteral(TASRIH_SOURCE_DIR "/tests/data/fuzz/documents/open"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    m_dialog->setFiles({write(QStringLiteral("page.html"), page), write(QStringLiteral("a.odt"), document.readAll()),
                        write(QStringLiteral("cut.odt"), "PK\x03\x04")});
    QTRY_COMPARE(count(QStringLiteral("to check")), 2);
    QTRY_COMPARE(count(QStringLiteral("refused")), 1);
    QCOMPARE(cell(0, ImportColumn::Title), QStringLiteral("The page"));
    QCOMPARE(cell(0, ImportColumn::Published), QStringLiteral("2024-09-27"));
    // An encoding is asked of texts alone.
    auto* encoding = part<QComboBox>("importEncoding");
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_VERIFY(encoding->isEnabled());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTRY_VERIFY(!encoding->isEnabled());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("importButton")->isEnabled());
    click("importButton");
    QTRY_COMPARE(articles(), 2U);
    const auto& all = m_project->snapshot()->all<Article>();
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Article& article) { return article.title == u"The page"; });
    QVERIFY(found != all.end());
    QCOMPARE(found->url, QStringLiteral("https://example.org/1"));
}

void TestImportDialog::cellsAreEditedByTyping()
{
    m_dialog->addText(articleText(1));
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QTRY_VERIFY(table()->isVisible());
    table()->setCurrentIndex(table()->model()->index(0, ImportColumn::Author));
    QTest::keyClicks(table(), QStringLiteral("J"));
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("ane Roe"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, ImportColumn::Author), QStringLiteral("Jane Roe"));
    QCOMPARE(cell(0, ImportColumn::State), QStringLiteral("to check")); // That Enter ended the editing only.
}

void TestImportDialog::aWrongDateStopsEnter()
{
    m_dialog->addText(articleText(1));
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QVERIFY(table()->model()->setData(table()->model()->index(0, ImportColumn::Published), QStringLiteral("soon")));
    QCoreApplication::processEvents();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(cell(0, ImportColumn::State), QStringLiteral("to check"));
    QCOMPARE(table()->currentIndex().column(), int(ImportColumn::Published));
    QVERIFY(part<QLabel>("importStatus")->text().contains(QStringLiteral("no date")));
}

void TestImportDialog::aDateThatMayBeTwoIsAsked()
{
    m_dialog->addText(articleText(1).replace(QStringLiteral("27 أيلول 2024"), QStringLiteral("9/11/2024")));
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(cell(0, ImportColumn::Published), QStringLiteral("unknown"));
    const QModelIndex published = table()->model()->index(0, ImportColumn::Published);
    table()->setCurrentIndex(published);
    const auto reasons = [this] { return part<QLabel>("importReasons")->text(); };
    QTRY_VERIFY(reasons().contains(QStringLiteral("9 November 2024")));
    QVERIFY(reasons().contains(QStringLiteral("11 September 2024")));
    QVERIFY(!reasons().contains(QStringLiteral("does not say")));
    table()->edit(published);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor && editor->completer());
    QCOMPARE(editor->completer()->model()->rowCount(), 2);
    QVERIFY(editor->placeholderText().contains(QStringLiteral("2024-11-09")));
    QTest::keyClicks(editor, QStringLiteral("2024-09-11"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell(0, ImportColumn::Published), QStringLiteral("2024-09-11"));
}

void TestImportDialog::outletsAreCompletedInAnySpelling()
{
    const auto stored = m_project->change(QStringLiteral("outlet"), [this](const Snapshot&) {
        Edits edits;
        edits.put(Outlet{.id = m_project->ids().next<OutletId>(), .name = QStringLiteral("Ta’izz Today – «أنباء»")});
        return edits;
    });
    QTRY_VERIFY(stored.isFinished());
    QTRY_COMPARE(m_project->snapshot()->all<Outlet>().size(), 1U);
    m_dialog->addText(articleText(1));
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QTRY_VERIFY(table()->isVisible());
    const QModelIndex outlet = table()->model()->index(0, ImportColumn::Outlet);
    table()->setCurrentIndex(outlet);
    table()->edit(outlet);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor && editor->completer());
    for (const char16_t* typed : {u"taizz", u"TA'IZZ  today", u"today -", u"“انباء”"}) {
        editor->completer()->setCompletionPrefix(QString::fromUtf16(typed));
        QCOMPARE(editor->completer()->completionCount(), 1);
        QCOMPARE(editor->completer()->currentCompletion(), QStringLiteral("Ta’izz Today – «أنباء»"));
    }
}

void TestImportDialog::anotherEncodingIsPreviewed()
{
    m_dialog->setFiles({write(QStringLiteral("a.txt"), test::encode(articleText(1), Encoding::Windows1256))});
    auto* text = part<QTextEdit>("importPreviewText");
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("الوفد")));
    QCOMPARE(text->document()->begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    auto* encodings = part<QComboBox>("importEncoding");
    const auto choose = [encodings](const QString& name) {
        const int index = encodings->findData(name);
        encodings->setCurrentIndex(index);
        Q_EMIT encodings->activated(index);
    };
    QTRY_VERIFY(encodings->findData(QStringLiteral("ISO-8859-6")) > 0);
    choose(QStringLiteral("ISO-8859-6"));
    QTRY_VERIFY(!text->toPlainText().contains(QStringLiteral("الوفد")));
    QTRY_VERIFY(encodings->findData(QStringLiteral("windows-1256")) > 0);
    choose(QStringLiteral("windows-1256"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("الوفد")));
    part<QComboBox>("importDirection")->setCurrentIndex(2);
    QCOMPARE(text->document()->begin().blockFormat().layoutDirection(), Qt::LeftToRight);
}

void TestImportDialog::textIsPasted()
{
    QGuiApplication::clipboard()->setText(articleText(7));
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QVERIFY(cell(0, ImportColumn::Title).endsWith(u'7'));
}

void TestImportDialog::filesAndTextsAreDropped()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.txt"), articleText(1).toUtf8()))});
    QMimeData text;
    text.setText(articleText(2));
    for (const QMimeData* mime : {&files, &text}) {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &drop);
    }
    QTRY_COMPARE(count(QStringLiteral("to check")), 2);
}

void TestImportDialog::filesAreChosen()
{
    const QString file = write(QStringLiteral("a.txt"), articleText(1).toUtf8());
    m_dialog->setFileChooser([file](QWidget*) { return QStringList{file}; });
    click("importAddFiles");
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
}

void TestImportDialog::aMixedLotGoesThrough()
{
    m_dialog->setFiles({write(QStringLiteral("empty.txt"), ""),
                        write(QStringLiteral("noise.bin"), QByteArray(50, '\0')),
                        write(QStringLiteral("good.txt"), articleText(1).toUtf8())});
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    QTRY_VERIFY(part<QPushButton>("importAcceptAll")->isEnabled());
    click("importAcceptAll");
    QTRY_VERIFY(part<QPushButton>("importButton")->isEnabled());
    click("importButton");
    QTRY_COMPARE(count(QStringLiteral("imported")), 1);
    QTRY_VERIFY(part<QLabel>("importStatus")->text().contains(QStringLiteral("refused: 2")));
    click("importReport");
    const QStringList report = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(report.size(), 3);
    QVERIFY(report[0].contains(QStringLiteral("empty.txt")) && report[0].contains(QStringLiteral("refused")));
}

void TestImportDialog::whatIsThereIsNotStoredTwice()
{
    for (int round = 0; round < 2; ++round) {
        open();
        m_dialog->addText(articleText(1));
        QTRY_COMPARE(count(round == 0 ? QStringLiteral("to check") : QStringLiteral("already there")), 1);
        QTRY_COMPARE(part<QPushButton>("importAcceptAll")->isEnabled(), round == 0);
        click("importAcceptAll");
        QCoreApplication::processEvents();
        click("importButton");
        QTRY_COMPARE(articles(), 1U);
    }
    QVERIFY(cell(0, ImportColumn::Outcome).startsWith(QStringLiteral("already in the project as")));
}

void TestImportDialog::closingAsks()
{
    m_dialog->addText(articleText(1));
    QTRY_COMPARE(count(QStringLiteral("to check")), 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("importButton")->isEnabled());
    struct Answers : Dialogs
    {
        bool confirm(QWidget*, const Question&) override { return ++asked > 1; }
        int asked = 0;
    } answers;
    setDialogs(&answers);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(answers.asked, 2);
    setDialogs(nullptr);
}

void TestImportDialog::undoTakesTheImportBack()
{
    for (int i = 0; i < 70; ++i) // More than one batch.
        m_dialog->addText(articleText(i));
    QTRY_COMPARE(count(QStringLiteral("to check")), 70);
    QTRY_VERIFY(part<QPushButton>("importAcceptAll")->isEnabled());
    click("importAcceptAll");
    QTRY_VERIFY(part<QPushButton>("importButton")->isEnabled());
    click("importButton");
    QTRY_COMPARE(articles(), 70U);
    QTRY_COMPARE(m_project->pendingChanges(), 0);
    m_project->undo();
    QTRY_COMPARE(articles(), 0U);
}

void TestImportDialog::picturesAreMade_data()
{
    QTest::addColumn<bool>("arabic");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en-light") << false << false;
    QTest::newRow("en-dark") << false << true;
    QTest::newRow("ar-light") << true << false;
    QTest::newRow("ar-dark") << true << true;
}

/// Mirrors and repaints whole; with TASRIH_PICTURES set to a folder the pictures are kept there.
void TestImportDialog::picturesAreMade()
{
    QFETCH(bool, arabic);
    QFETCH(bool, dark);
    speak(arabic ? Language::Arabic : Language::English);
    qApp->setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);
    open();
    const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
    const auto keep = [&](const char* name) {
        const QPixmap picture = m_dialog->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(QStringLiteral("%1/import-%2-%3.png")
                                     .arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(name))));
    };
    keep("empty");
    m_dialog->setFiles({write(QStringLiteral("wafd_2024.txt"), articleText(1).toUtf8()),
                        write(QStringLiteral("old.txt"), test::encode(articleText(2), Encoding::Windows1256)),
                        write(QStringLiteral("same.txt"), articleText(1).toUtf8() + "\n"),
                        write(QStringLiteral("scan.bin"), QByteArray(50, '\0')),
                        write(QStringLiteral("wire.txt"), "The envoy said the talks in the capital had ended.\n")});
    QTRY_COMPARE(qobject_cast<ImportModel*>(table()->model())->counts().open, 3);
    QTRY_VERIFY(!part<QTextEdit>("importPreviewText")->toPlainText().isEmpty());
    QVERIFY(table()->model()->setData(table()->model()->index(4, ImportColumn::Published), QStringLiteral("soon")));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCoreApplication::processEvents();
    keep("rows");
    applyTheme(*qApp, Appearance::Light);
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

ImportReading reading(const QString& title, const QString& published = {})
{
    ImportReading result;
    result.facts = {title, QStringLiteral("صوت الجبل"), {}, published, QStringLiteral("ar")};
    result.reasons = {{ImportColumn::Title, QStringLiteral("the first line")},
                      {ImportColumn::Published, QStringLiteral("a dateline")}};
    result.fingerprint = title;
    result.encoding = QStringLiteral("UTF-8");
    return result;
}

QString shown(const ImportModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreAddedOnce();
    void foldersBecomeTheirFiles();
    void proposalsFillTheRow();
    void editsOutliveANewReading();
    void datesAreReadAsTyped();
    void aWrongDateIsKeptButNotAccepted();
    void aDateThatMayBeTwoIsAsked();
    void onlyOpenRowsCanBeEdited();
    void acceptingGoesRoundAbout();
    void refusedRowsTellWhy();
    void rowsGo();
    void onlyWhatChangedIsSignalled();

private:
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestImportModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ImportModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->addFiles({QStringLiteral("/a/one.txt"), QStringLiteral("/a/two.txt"), QStringLiteral("/a/three.txt")});
}

void TestImportModel::filesAreAddedOnce()
{
    m_model->addFiles({QStringLiteral("/a/two.txt"), QStringLiteral("/b/two.txt"), QStringLiteral("/b/two.txt")});
    m_model->addText(QStringLiteral("words"));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(shown(*m_model, 3, ImportColumn::Name), QStringLiteral("two.txt"));
    QVERIFY(m_model->row(4).path.isEmpty());
    QCOMPARE(m_model->counts().waiting(), 5);
}

void TestImportModel::foldersBecomeTheirFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("sub")));
    for (const char* name : {"b.txt", "a.txt", "sub/c.txt"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ImportModel model;
    model.addFiles({folder.path()});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(shown(model, 0, ImportColumn::Name), QStringLiteral("a.txt"));
    QCOMPARE(shown(model, 2, ImportColumn::Name), QStringLiteral("c.txt"));
}

void TestImportModel::proposalsFillTheRow()
{
    m_model->setReading(1, reading(QStringLiteral("عنوان")));
    QCOMPARE(shown(*m_model, 0, ImportColumn::Title), QStringLiteral("عنوان"));
    QCOMPARE(shown(*m_model, 0, ImportColumn::Published), QStringLiteral("unknown"));
    QCOMPARE(m_model->index(0, ImportColumn::Published).data(Qt::EditRole).toString(), QString());
    QCOMPARE(shown(*m_model, 0, ImportColumn::Language), QStringLiteral("Arabic"));
    QCOMPARE(m_model->index(0, ImportColumn::Title).data(Qt::ToolTipRole).toString(), QStringLiteral("the first line"));
    QCOMPARE(m_model->row(0).state, ImportState::Ready);
}

void TestImportModel::editsOutliveANewReading()
{
    m_model->setReading(1, reading(QStringLiteral("عنوان"), QStringLiteral("2024-09-27")));
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Title), QStringLiteral("  عنوان   آخر ")));
    m_model->setReading(1, reading(QStringLiteral("mojibake"), QStringLiteral("2023")));
    QCOMPARE(shown(*m_model, 0, ImportColumn::Title), QStringLiteral("عنوان آخر"));
    QCOMPARE(shown(*m_model, 0, ImportColumn::Published), QStringLiteral("2023"));
}

void TestImportModel::datesAreReadAsTyped()
{
    m_model->setReading(1, reading(QStringLiteral("t")));
    const QModelIndex published = m_model->index(0, ImportColumn::Published);
    for (const auto& [typed, stored] :
         {std::pair("27 أيلول 2024", "2024-09-27"), {"2024-09", "2024-09"}, {"September 2024", "2024-09"}, {"", ""}}) {
        QVERIFY(m_model->setData(published, QString::fromUtf8(typed)));
        QCOMPARE(published.data(Qt::EditRole).toString(), QString::fromUtf8(stored));
        QCOMPARE(published.data(ImportModel::ProblemRole).toString(), QString());
    }
}

void TestImportModel::aWrongDateIsKeptButNotAccepted()
{
    m_model->setReading(1, reading(QStringLiteral("t")));
    QCOMPARE(m_model->accept(0), QString());
    const QModelIndex published = m_model->index(0, ImportColumn::Published);
    QVERIFY(m_model->setData(published, QStringLiteral("yesterday")));
    QCOMPARE(published.data().toString(), QStringLiteral("yesterday"));
    QVERIFY(!published.data(ImportModel::ProblemRole).toString().isEmpty());
    QCOMPARE(m_model->row(0).state, ImportState::Ready);
    QVERIFY(!m_model->accept(0).isEmpty());
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Published), QString()));
    QVERIFY(m_model->setData(m_model->index(0, ImportColumn::Title), QString()));
    QVERIFY(!m_model->accept(0).isEmpty());
}

void TestImportModel::aDateThatMayBeTwoIsAsked()
{
    ImportReading open = reading(QStringLiteral("t"));
    open.publishedReadings = QStringList{QStringLiteral("2024-11-09"), QStringLiteral("2024-09-11")};
    m_model->setReading(1, open);
    const QModelIndex published = m_model->index(0, ImportColumn::Published);
    QCOMPARE(published.data(ImportModel::OffersRole).toStringList(), open.publishedReadings);
    QVERIFY(m_model->index(0, ImportColumn::Outlet).data(ImportModel::OffersRole).toStringList().isEmpty());
    QCOMPARE(published.data(Qt::EditRole).toString(), QString());
    QVERIFY(m_model->setData(published, QStringLiteral("٩/١١/٢٠٢٤")));
    const QString problem = published.data(ImportModel::ProblemRole).toString();
    QVERIFY(problem.contains(QStringLiteral("2024-11-09")) && problem.contains(QStringLiteral("2024-09-11")));
    QCOMPARE(m_model->accept(0), problem);
    QVERIFY(m_model->setData(published, QStringLiteral("2024-09-11")));
    QCOMPARE(m_model->accept(0), QString());
    QVERIFY(m_model->setData(published, QStringLiteral("31/2/2025")));
    QCOMPARE(published.data(ImportModel::ProblemRole).toString().remove(QChar(0x2068)).remove(QChar(0x2069)),
             QStringLiteral("February 2025 has 28 days."));
}

void TestImportModel::onlyOpenRowsCanBeEdited()
{
    const auto editable = [this](int column) { return bool(m_model->index(0, column).flags() & Qt::ItemIsEditable); };
    QVERIFY(!editable(ImportColumn::Title));
    m_model->setReading(1, reading(QStringLiteral("t")));
    for (const int column : {ImportColumn::Title, ImportColumn::Outlet, ImportColumn::Author, ImportColumn::Published,
                             ImportColumn::Language})
        QVERIFY(editable(column));
    for (const int column : {ImportColumn::State, ImportColumn::Name, ImportColumn::Encoding, ImportColumn::Outcome})
        QVERIFY(!editable(column));
    m_model->setState(1, ImportState::Imported);
    QVERIFY(!editable(ImportColumn::Title));
    QVERIFY(!m_model->setData(m_model->index(0, ImportColumn::Title), QStringLiteral("x")));
}

void TestImportModel::acceptingGoesRoundAbout()
{
    for (int number = 1; number <= 3; ++number)
        m_model->setReading(number, reading(QString::number(number)));
    QCOMPARE(m_model->accept(1), QString());
    QCOMPARE(m_model->nextReady(1), 2);
    QCOMPARE(m_model->accept(2), QString());
    QCOMPARE(m_model->nextReady(2), 0);
    m_model->acceptAll();
    QCOMPARE(m_model->nextReady(0), -1);
    QCOMPARE(m_model->counts().accepted, 3);
    m_model->reopen(1);
    QCOMPARE(m_model->nextReady(0), 1);
}

void TestImportModel::refusedRowsTellWhy()
{
    ImportReading bad;
    bad.refusal = QStringLiteral("refused: it is empty");
    m_model->setReading(2, bad);
    QCOMPARE(shown(*m_model, 1, ImportColumn::Outcome), bad.refusal);
    m_model->acceptAll();
    QCOMPARE(m_model->row(1).state, ImportState::Refused);
}

void TestImportModel::rowsGo()
{
    m_model->setReading(1, reading(QStringLiteral("t")));
    m_model->setState(1, ImportState::Importing);
    m_model->remove(0); // On its way into the store: it stays.
    QCOMPARE(m_model->rowCount(), 3);
    m_model->remove(1);
    QVERIFY(!m_model->rowOf(2));
    QCOMPARE(m_model->rowOf(3), std::optional(1));
    m_model->setState(2, ImportState::Ready); // Gone: nothing happens.
}

void TestImportModel::onlyWhatChangedIsSignalled()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReading(2, reading(QStringLiteral("t")));
    QVERIFY(m_model->setData(m_model->index(1, ImportColumn::Title), QStringLiteral("u")));
    for (const QList<QVariant>& change : changes) {
        QCOMPARE(change[0].toModelIndex().row(), 1);
        QCOMPARE(change[1].toModelIndex().row(), 1);
    }
    QVERIFY(resets.isEmpty() && !changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_import_model.moc"

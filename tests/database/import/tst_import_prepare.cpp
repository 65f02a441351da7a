// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/prepare.h"
#include "database/text/fingerprint.h"
#include "tests/support/encode.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

const QString article = QStringLiteral("الوفد يصل إلى العاصمة غدا\n\nصوت الجبل\n\n27 أيلول 2024\n\n"
                                       "قال الناطق باسم الوزارة إن الوفد ناقش في العاصمة جدول الزيارة المقبلة.\n");

Snapshot withOutlet()
{
    Snapshot snapshot;
    auto outlet = std::make_shared<Outlet>(Outlet{OutletId(5), QStringLiteral("صوت الجبل"), {}, {}, {}, {}});
    snapshot.all<Outlet>() = Table<Outlet>(std::vector<Table<Outlet>::Row>{outlet});
    return snapshot;
}

/// A file for an import without a dialog.
std::variant<ImportDraft, Refusal> prepareImport(const QString& path, const ImportOptions& options,
                                                 const Snapshot& snapshot)
{
    DraftResult read = readDraft(path, options.encoding);
    if (read.refusal)
        return std::move(*read.refusal);
    prepareDraft(read.draft, options, knownOutlets(snapshot));
    return std::move(read.draft);
}

template <typename Record>
std::vector<Record> puts(const Edits& edits)
{
    std::vector<Record> result;
    for (const AnyRecord& record : edits.puts) {
        if (const auto* one = std::get_if<Record>(&record))
            result.push_back(*one);
    }
    return result;
}

} // namespace

class TestImportPrepare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesADraft();
    void optionsGoBeforeProposals();
    void refusalsAreHandedOn();
    void textIsKeptToTheLetter();
    void aPlanHoldsArticleTextAndOutlet();
    void knownOutletsAreUsed();
    void outcomesTellWhatWasChanged();
    void damageIsTold();
    void muchDamageIsStillRead();
    void aDateThatMayBeTwoStaysOpen();
    void otherLineEndsKeepParagraphsApart();
    void theCorpusIsKeptToTheLetter();

private:
    QString write(const QByteArray& bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestImportPrepare::write(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("file%1.txt").arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a test file");
    return file.fileName();
}

void TestImportPrepare::aFileBecomesADraft()
{
    const QByteArray bytes = test::encode(article, Encoding::Windows1256);
    const auto prepared = prepareImport(write(bytes), {}, withOutlet());
    const auto& draft = std::get<ImportDraft>(prepared);
    QCOMPARE(draft.text, article);
    QCOMPARE(draft.original, bytes);
    QCOMPARE(draft.encoding, std::optional(Encoding::Windows1256));
    QCOMPARE(draft.fingerprint, textFingerprint(article));
    QCOMPARE(draft.title, QStringLiteral("الوفد يصل إلى العاصمة غدا"));
    QCOMPARE(draft.outlet, QStringLiteral("صوت الجبل"));
    QCOMPARE(draft.published->text(), QStringLiteral("2024-09-27"));
    QCOMPARE(draft.publishedBasis, std::optional(Basis::Stated));
    QCOMPARE(draft.language, QStringLiteral("ar"));
}

void TestImportPrepare::optionsGoBeforeProposals()
{
    ImportOptions options;
    options.outlet = QStringLiteral("الأفق");
    options.published = Edtf::parse(u"2023-05");
    options.language = QStringLiteral("en");
    options.encoding = Encoding::Utf8;
    const auto prepared = prepareImport(write(article.toUtf8()), options, {});
    const auto& draft = std::get<ImportDraft>(prepared);
    QCOMPARE(draft.outlet, QStringLiteral("الأفق"));
    QCOMPARE(draft.published->text(), QStringLiteral("2023-05"));
    QCOMPARE(draft.publishedBasis, std::optional(Basis::External));
    QCOMPARE(draft.language, QStringLiteral("en"));
}

void TestImportPrepare::refusalsAreHandedOn()
{
    const auto prepared = prepareImport(write("  \n"), {}, {});
    QCOMPARE(std::get<Refusal>(prepared).kind, Refusal::Kind::Empty);
    QVERIFY(std::holds_alternative<Refusal>(prepareImport(m_folder.filePath(QStringLiteral("none")), {}, {})));
}

void TestImportPrepare::textIsKeptToTheLetter()
{
    const QString odd = QStringLiteral("\tأ\u0640\u064e\u00a0\u2028ب \u200f\u202a\n\n\n  ج  \n");
    const QByteArray bytes = odd.toUtf8().replace('\n', "\r\n") + "\xEF\xBF\xBE\xEF\xB7\x90";
    const auto prepared = prepareImport(write(bytes), {}, {});
    const auto& draft = std::get<ImportDraft>(prepared);
    QCOMPARE(draft.text, QString(odd).replace(QChar(0x2028), u'\n'));
    QCOMPARE(draft.newlinesChanged, 5);
    QCOMPARE(draft.charactersStripped, 2);
}

void TestImportPrepare::aPlanHoldsArticleTextAndOutlet()
{
    const QDateTime now(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC);
    IdSource ids(9);
    std::vector<ImportDraft> drafts{draftFromFile(write(article.toUtf8()), {}, {}).draft,
                                    draftFromText(article, {}).draft};
    for (ImportDraft& draft : drafts)
        draft.outlet = QStringLiteral(" الأفق ");
    const ImportPlan plan = planImport(drafts, {}, ids, now);

    const auto outlets = puts<Outlet>(plan.edits);
    QCOMPARE(outlets.size(), 1U); // The two share the new outlet.
    QCOMPARE(outlets[0].name, QStringLiteral("الأفق"));
    const auto articles = puts<Article>(plan.edits);
    QCOMPARE(articles.size(), 2U);
    QCOMPARE(plan.articles, (std::vector{articles[0].id, articles[1].id}));
    QCOMPARE(articles[1].outlet, std::optional(outlets[0].id));
    QCOMPARE(articles[0].importedAt, now);
    QCOMPARE(articles[0].state, ReadingState::New);
    QCOMPARE(plan.edits.texts.size(), 2U);
    QCOMPARE(plan.edits.texts[0].id, articles[0].text);
    QCOMPARE(plan.edits.texts[0].article, articles[0].id);
    QCOMPARE(plan.edits.texts[0].original, article.toUtf8());
    QCOMPARE(plan.edits.texts[0].encoding, QStringLiteral("UTF-8"));
    QVERIFY(plan.edits.texts[1].original.isEmpty());
    QVERIFY(plan.edits.texts[1].encoding.isEmpty());
}

void TestImportPrepare::knownOutletsAreUsed()
{
    IdSource ids(9);
    ImportDraft draft = draftFromText(article, {}).draft;
    draft.outlet = QStringLiteral("صوت  الجبل");
    draft.published.reset();
    const ImportPlan plan = planImport({draft}, withOutlet(), ids, QDateTime::currentDateTimeUtc());
    QVERIFY(puts<Outlet>(plan.edits).empty());
    QCOMPARE(puts<Article>(plan.edits)[0].outlet, std::optional(OutletId(5)));
    QVERIFY(!puts<Article>(plan.edits)[0].published); // And never today's date.
}

void TestImportPrepare::outcomesTellWhatWasChanged()
{
    ImportDraft draft = draftFromFile(write(article.toUtf8().replace('\n', "\r\n") + "\xEF\xBF\xBE"), {}, {}).draft;
    const QString line = outcomeLine(importedOutcome(QStringLiteral("a.txt"), draft, ArticleId(1)));
    QVERIFY(line.startsWith(QStringLiteral("a.txt: imported")));
    for (const char* part : {"2024-09-27", "UTF-8", "noncharacters removed: 1", "newlines made LF: 7"})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
    QVERIFY(outcomeLine(refusedOutcome(QStringLiteral("b"), QStringLiteral("why")))
                .endsWith(QStringLiteral("refused: why")));
    QVERIFY(outcomeLine(duplicateOutcome(QStringLiteral("c"), draft.title, ArticleId(1))).contains(draft.title));
}

void TestImportPrepare::damageIsTold()
{
    QByteArray bytes = article.toUtf8();
    bytes.remove(1, 1);
    const auto prepared = prepareImport(write(bytes), {}, {});
    QVERIFY(std::holds_alternative<ImportDraft>(prepared));
    const auto& draft = std::get<ImportDraft>(prepared);
    QCOMPARE(draft.encoding, std::optional(Encoding::Utf8));
    QCOMPARE(draft.damagedBytes, 1);
    QCOMPARE(draft.text, QChar(0xFFFD) + article.mid(1));
    const QString line = outcomeLine(importedOutcome(QStringLiteral("a.txt"), draft, ArticleId(1)));
    QVERIFY2(line.contains(QStringLiteral("damaged bytes, now \uFFFD: 1")), qPrintable(line));
}

void TestImportPrepare::muchDamageIsStillRead()
{
    const QByteArray whole = article.repeated(20).toUtf8();
    QByteArray bytes = whole;
    for (qsizetype at = 40; at < bytes.size(); at += 80) // One byte in eighty: a letter in forty.
        bytes[at] = '\xFF';
    const auto prepared = prepareImport(write(bytes), {}, {});
    QVERIFY(std::holds_alternative<ImportDraft>(prepared));
    QCOMPARE(std::get<ImportDraft>(prepared).encoding, std::optional(Encoding::Utf8));
    QVERIFY(std::get<ImportDraft>(prepared).damagedBytes >= whole.size() / 80);
}

void TestImportPrepare::aDateThatMayBeTwoStaysOpen()
{
    const QString text = QString(article).replace(QStringLiteral("27 أيلول 2024"), QStringLiteral("9/11/2024"));
    QVERIFY(text != article);
    const auto prepared = prepareImport(write(text.toUtf8()), {}, {});
    const auto& draft = std::get<ImportDraft>(prepared);
    QVERIFY(!draft.published);
    QVERIFY(!draft.publishedBasis);
    const QString line = outcomeLine(importedOutcome(QStringLiteral("a.txt"), draft, ArticleId(1)));
    for (const char* part :
         {"date unknown", "9/11/2024", "9 November 2024", "11 September 2024", "2024-11-09", "2024-09-11"})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
    // Told by the analyst, it is no question.
    ImportOptions options;
    options.published = Edtf::parse(u"2024-11-09");
    const auto told = prepareImport(write(text.toUtf8()), options, {});
    QVERIFY(!importedOutcome(QStringLiteral("a"), std::get<ImportDraft>(told), ArticleId(1)).message.contains(u'?'));
    QVERIFY(!importedOutcome(QStringLiteral("a"), std::get<ImportDraft>(told), ArticleId(1))
                 .message.contains(QStringLiteral("2024-09-11")));
}

void TestImportPrepare::otherLineEndsKeepParagraphsApart()
{
    const QString headline = article.section(u'\n', 0, 0);
    for (const char16_t end : {u'\r', u'\u0085', u'\u2028', u'\u2029', u'\v', u'\f'}) {
        const QString text = QString(article).replace(u'\n', QChar(end));
        const auto prepared = prepareImport(write(text.toUtf8()), {}, {});
        const auto& draft = std::get<ImportDraft>(prepared);
        QCOMPARE(draft.text, article);
        QCOMPARE(draft.title, headline);
        QCOMPARE(draft.newlinesChanged, int(article.count(u'\n')));
        QCOMPARE(draft.fingerprint, textFingerprint(article));
        QCOMPARE(draftFromText(text, {}).draft.text, article);
    }
}

void TestImportPrepare::theCorpusIsKeptToTheLetter()
{
    const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
    const QFileInfoList files = corpus.entryInfoList({QStringLiteral("*.txt")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the corpus is not on this computer");
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto prepared = prepareImport(info.filePath(), {}, {});
        QVERIFY(std::holds_alternative<ImportDraft>(prepared));
        const auto& draft = std::get<ImportDraft>(prepared);
        QCOMPARE(draft.text.toUtf8(), bytes);
        QCOMPARE(draft.original, bytes);
        QCOMPARE(draft.language, QStringLiteral("ar"));
    }
}

QTEST_GUILESS_MAIN(TestImportPrepare)
#include "tst_import_prepare.moc"

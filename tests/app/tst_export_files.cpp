// SPDX-License-Identifier: GPL-3.0-or-later
// Every export of the built program: on a full disk, onto devices, with hostile texts, under the languages of others.
#include "tests/support/locales.h"
#include "tests/support/pdf.h"
#include "tests/support/program.h"
#include "tests/support/spreadsheet.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace tasrih;
using namespace tasrih::test;
using namespace Qt::StringLiterals;

namespace {

/// The base of the sample that most is said about, as a dossier's subject.
QString harirIn(const QString& project)
{
    Connection connection(project, Connection::Mode::ReadOnly);
    return u"place:"_s + connection.scalar(u"SELECT id FROM place WHERE name_en LIKE '%Harir%'"_s).toString();
}

/// One way to export: what stands between the verb and the project, the suffix, the options.
struct Way
{
    QString kind, suffix;
    QStringList options;

    [[nodiscard]] QString name() const { return (QStringList{kind, suffix} + options).join(u' '); }
    [[nodiscard]] QStringList arguments(const QString& project, const QString& out) const
    {
        QStringList all{u"export"_s, kind, project};
        if (kind == u"dossier"_s)
            all << harirIn(project);
        return all + QStringList{out} + options;
    }
};

std::vector<Way> allWays()
{
    std::vector<Way> all;
    for (const char* kind : {"statements", "stances", "findings", "dossier"}) {
        for (const char* suffix : {"csv", "xlsx", "html", "pdf"})
            all.push_back({QLatin1String(kind), QLatin1String(suffix), {}});
    }
    for (const char* suffix : {"csv", "xlsx", "html"})
        all.push_back({u"figures"_s, QLatin1String(suffix), {}});
    all.push_back({u"figures"_s, u"pdf"_s, {u"--as"_s, u"table"_s}});
    for (const char* suffix : {"pdf", "svg", "png"}) {
        all.push_back({u"figures"_s, QLatin1String(suffix), {}});
        all.push_back({u"timeline"_s, QLatin1String(suffix), {u"--footnotes"_s, u"--figures"_s}});
    }
    all.push_back({u"timeline"_s, u"csv"_s, {}});
    all.push_back({u"timeline"_s, u"svg"_s, {u"--outlines"_s}});
    all.push_back({u"stances"_s, u"csv"_s, {u"--as"_s, u"edges"_s}});
    all.push_back({u"stances"_s, u"xlsx"_s, {u"--as"_s, u"matrix"_s}});
    return all;
}

const std::vector<Way>& ways()
{
    static const std::vector<Way> all = allWays();
    return all;
}

/// Reports on paper take seconds: where one of them tells as much as all, it is the timeline's.
bool isQuick(const Way& way)
{
    return way.suffix != u"pdf"_s || way.kind == u"timeline"_s;
}

bool isAny(const Way&)
{
    return true;
}

void addWays(bool (*isWanted)(const Way&))
{
    QTest::addColumn<int>("way");
    const std::vector<Way>& all = ways();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isWanted(all[i]))
            QTest::newRow(qPrintable(all[i].name())) << int(i);
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Puts words round every text of the project that people write; keys, dates and the evidence itself stay.
void surround(const QString& project, const QString& before, const QString& after)
{
    static const QStringList written =
        u"name name_en short short_en title title_en author note note_en text text_en role role_en source occasion "
        "capacity capacity_en gloss gloss_en sic correction verb condition condition_en phrase quote object object_en "
        "anchor_note scope scope_en label label_en said_phrase url"_s.split(u' ');
    static const QStringList evidence{u"article_text"_s, u"change"_s, u"saved_search"_s};
    Connection connection(project, Connection::Mode::ReadWrite);
    Transaction transaction(connection);
    QStringList tables;
    QSqlQuery& all = connection.run(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    while (all.next())
        tables << all.value(0).toString();
    int changed = 0;
    for (const QString& table : tables) {
        QStringList columns;
        QSqlQuery& info = connection.run(u"SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT'"_s.arg(table));
        while (!evidence.contains(table) && info.next()) {
            if (written.contains(info.value(0).toString()))
                columns << info.value(0).toString();
        }
        for (const QString& column : columns) {
            connection.run(u"UPDATE %1 SET %2 = ? || %2 || ? WHERE %2 <> ''"_s.arg(table, column), {before, after});
            ++changed;
        }
    }
    connection.run(u"UPDATE setting SET value = ? || value || ? WHERE key IN ('title', 'title_en')"_s, {before, after});
    transaction.commit();
    QVERIFY2(changed > 50, qPrintable(QString::number(changed)));
}

/// What is wrong with @p bytes as XML of a file, in the eyes of a strict reader.
QString xmlProblem(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        texts += xml.text();
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            texts += attribute.value();
    }
    if (xml.hasError())
        return u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString());
    for (const QChar c : texts) {
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || u >= 0xFFFE ||
            (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
            return u"U+%1"_s.arg(int(u), 4, 16, QLatin1Char('0'));
    }
    return texts.isEmpty() ? u"no text"_s : QString();
}

/// A sign that no cell may hold, as its number; empty where there is none.
QString signInCells(const std::vector<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        for (const QChar c : row.join(QString())) {
            const char16_t u = c.unicode();
            if ((u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || u >= 0xFFFE || u == 0x200E ||
                u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
                return u"U+%1"_s.arg(int(u), 4, 16, QLatin1Char('0'));
        }
    }
    return {};
}

QStringList partsOf(const QString& workbook)
{
    // A name may look like a pattern: "[Content_Types].xml".
    return outputOf(u"unzip"_s, {u"-Z1"_s, workbook}).replace(u'[', u"[[]"_s).split(u'\n', Qt::SkipEmptyParts);
}

/// What is in the file, without what tells when it was made.
QByteArray comparable(const QString& path)
{
    if (path.endsWith(u".pdf"_s)) {
        QString words = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        return words.remove(QRegularExpression(u"<meta name=\"\\w+Date\".*>"_s)).toUtf8();
    }
    if (!path.endsWith(u".xlsx"_s))
        return contentOf(path);
    QByteArray parts;
    for (const QString& part : partsOf(path)) {
        if (part != u"docProps/core.xml"_s)
            parts += part.toUtf8() + partOf(path, part).toUtf8();
    }
    return parts;
}

} // namespace

class TestExportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const TemporaryProject sample(TemporaryProject::Content::Sample);
        for (const QString& copy : {m_plain, m_turning, m_hostile})
            QVERIFY(QFile::copy(sample.path(), copy));
        // Turned by nothing, and by everything: what is printed of both must be the same.
        surround(m_plain, u"vor "_s, u" nach (x) 1"_s);
        surround(m_turning, u"\u2069vor\u202E "_s, u" \u202Bnach\u2067 (x)\u202D 1"_s);
        // The last of them would end the markup, a cell, a line and a comment.
        surround(m_hostile, u"=<b>&\u000B"_s,
                 u"\u0001\u001B[31m\u009B</b> ]]> --> \"'&amp;\r\n,;\u202E\u2067"_s + QChar(0xFFFE) + QChar(0xFFFF) +
                     QString(300, u'ع') + u"&"_s);
    }

    void aFullDiskIsSaidAndLeavesWhatWasThere_data() { addWays(isAny); }
    void aFullDiskIsSaidAndLeavesWhatWasThere()
    {
        QFETCH(int, way);
        const Way& exported = ways()[std::size_t(way)];
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out."_s + exported.suffix);
        putFile(out, "before");
        const Run run = runInShell(u"ulimit -f 1; exec \"$@\""_s, exported.arguments(m_plain, out));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(out) && run.out.isEmpty(), qPrintable(run.out + run.err));
        QCOMPARE(contentOf(out), QByteArray("before"));
        QCOMPARE(namesIn(folder.path()), QStringList{QFileInfo(out).fileName()});
    }

    void aDiskThatFillsUp_data() { addWays(isQuick); }
    void aDiskThatFillsUp()
    {
        QFETCH(int, way);
        const Way& exported = ways()[std::size_t(way)];
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out."_s + exported.suffix);
        // Two pages of the disk: one is taken, the other is too little for any export.
        const Run run = runInShell(
            u"unshare -m bash -c 'mount -t tmpfs -o size=8k none \"$0\" || exit 99; printf before >\"%1\"; "
            "\"$@\"; status=$?; cat \"%1\"; ls -A \"$0\"; exit $status' '%2' \"$@\""_s.arg(out, folder.path()),
            exported.arguments(m_plain, out));
        if (run.status == 99 || run.status == 127 || run.err.contains(u"unshare"_s))
            QSKIP("Only root may mount a small disk.");
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(out), qPrintable(run.err));
        QCOMPARE(run.out, u"before"_s + QFileInfo(out).fileName() + u'\n');
    }

    void placesThatTakeNoExport()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.csv"_s), link = folder.filePath(u"full.svg"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::link(u"/dev/full"_s, link));
        QVERIFY(QDir(folder.path()).mkdir(u"folder.pdf"_s));
        for (const QString& name : {u"pipe.csv"_s, u"full.svg"_s, u"folder.pdf"_s}) {
            const Run run = runProgram({u"export"_s, u"figures"_s, m_plain, folder.filePath(name)});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains(name) && run.out.isEmpty(), qPrintable(run.err));
        }
        QCOMPARE(namesIn(folder.path()), (QStringList{u"folder.pdf"_s, u"full.svg"_s, u"pipe.csv"_s}));
    }

    void namesTurnNothingRound_data() { addWays(isAny); }
    void namesTurnNothingRound()
    {
        QFETCH(int, way);
        const Way& exported = ways()[std::size_t(way)];
        for (const QString& language : isQuick(exported) ? QStringList{u"ar"_s, u"en"_s} : QStringList{u"en"_s}) {
            QByteArray files[2];
            for (const auto& [i, project] : {std::pair(0, m_plain), std::pair(1, m_turning)}) {
                const QTemporaryDir folder;
                const QString out = folder.filePath(u"out."_s + exported.suffix);
                const Run run = runProgram(exported.arguments(project, out) + QStringList{u"--language"_s, language});
                QVERIFY2(run.status == 0, qPrintable(run.err));
                files[i] = comparable(out);
            }
            QVERIFY(!files[0].isEmpty());
            if (files[0] != files[1]) {
                const auto lines = [](const QByteArray& bytes) { return bytes.split('\n'); };
                const QList<QByteArray> a = lines(files[0]), b = lines(files[1]);
                for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
                    QCOMPARE(b[i].left(1500), a[i].left(1500));
                QCOMPARE(b.size(), a.size());
                QFAIL("The files differ.");
            }
        }
    }

    void hostileTextsAreTextInEveryFile_data() { addWays(isQuick); }
    void hostileTextsAreTextInEveryFile()
    {
        QFETCH(int, way);
        const Way& exported = ways()[std::size_t(way)];
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out."_s + exported.suffix);
        QStringList arguments = exported.arguments(m_hostile, out);
        if (exported.kind == u"figures"_s || exported.kind == u"timeline"_s)
            arguments << u"--title"_s << u"a & b <c>\u000B\u202E \"d\""_s;
        const Run run = runProgram(arguments);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        if (exported.suffix == u"svg"_s || exported.suffix == u"html"_s)
            QCOMPARE(xmlProblem(contentOf(out)), QString());
        if (exported.suffix == u"csv"_s) {
            const std::vector<QStringList> rows = csvRows(contentOf(out));
            QVERIFY(rows.size() > 1);
            QCOMPARE(signInCells(rows), QString());
            for (const QStringList& row : rows) {
                QCOMPARE(row.size(), rows.front().size());
                for (const QString& cell : row)
                    QVERIFY2(!cell.startsWith(u'='), qPrintable(cell));
            }
        }
        if (exported.suffix == u"xlsx"_s) {
            QVERIFY(partsOf(out).size() > 5);
            for (const QString& part : partsOf(out)) {
                const QByteArray xml = partOf(out, part).toUtf8();
                const QString problem = xmlProblem(xml);
                QVERIFY2(problem.isEmpty() || problem == u"no text"_s, qPrintable(part + u": "_s + problem));
                QVERIFY(!xml.contains("<f>"));
                QVERIFY(!xml.contains("_x000B_") && !xml.contains("_x0001_"));
            }
        }
        if (exported.suffix == u"pdf"_s)
            QVERIFY(!comparable(out).isEmpty());
    }

    void numbersAreTheSameInEveryCountry_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"de_DE", "fr_FR", "tr_TR", "ar_IQ"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void numbersAreTheSameInEveryCountry()
    {
        QFETCH(QString, locale);
        Locales locales;
        if (!locales.make(locale))
            QSKIP("The package locales is not installed.");
        QProcessEnvironment abroad = plainEnvironment();
        abroad.insert(u"LOCPATH"_s, locales.path());
        abroad.insert(u"LC_ALL"_s, Locales::fullName(locale));
        for (const Way& exported : ways()) {
            const bool isTold = exported.suffix == u"xlsx"_s || exported.suffix == u"svg"_s;
            if (!isQuick(exported) || exported.suffix == u"png"_s || (locale != u"de_DE"_s && !isTold))
                continue;
            const QTemporaryDir folder;
            const QString there = folder.filePath(u"there."_s + exported.suffix);
            const QString here = folder.filePath(u"here."_s + exported.suffix);
            const QStringList english{u"--language"_s, u"en"_s};
            QCOMPARE(runProgram(exported.arguments(m_plain, there) + english, abroad).status, 0);
            QCOMPARE(runProgram(exported.arguments(m_plain, here) + english).status, 0);
            QVERIFY2(comparable(there) == comparable(here), qPrintable(exported.name()));
            if (exported.suffix == u"pdf"_s) {
                const QString problem =
                    outputOf(u"bash"_s, {u"-c"_s, u"pdftoppm -r 20 \"$0\" 2>&1 >/dev/null"_s, there});
                QCOMPARE(problem, QString());
            }
        }
    }

private:
    QTemporaryDir m_folder;
    const QString m_plain = m_folder.filePath(u"plain.tasrih"_s), m_turning = m_folder.filePath(u"turning.tasrih"_s),
                  m_hostile = m_folder.filePath(u"hostile.tasrih"_s);
};

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_export_files.moc"

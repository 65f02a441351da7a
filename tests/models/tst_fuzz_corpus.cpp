// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs in tests/data/fuzz, of which some once broke something, each given to its subject.
#include "tests/fuzz/subjects.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); }

    void breaksNothing_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/tests/data/fuzz"));
        for (const QString& subject : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir folder(corpus.filePath(subject));
            for (const QString& name : folder.entryList(QDir::Files))
                QTest::newRow(qPrintable(subject + u'/' + name)) << subject << folder.filePath(name);
        }
    }

    void breaksNothing()
    {
        QFETCH(QString, subject);
        QFETCH(QString, path);
        static const QHash<QString, void (*)(const QByteArray&)> subjects{
            {QStringLiteral("edtf"), fuzz::edtf},           {QStringLiteral("dates"), fuzz::dates},
            {QStringLiteral("page"), fuzz::page},           {QStringLiteral("documents"), fuzz::documents},
            {QStringLiteral("numbers"), fuzz::numbers},     {QStringLiteral("claimLine"), fuzz::claimLine},
            {QStringLiteral("encodings"), fuzz::encodings}, {QStringLiteral("header"), fuzz::header},
            {QStringLiteral("project"), fuzz::project},     {QStringLiteral("pages"), fuzz::pages},
        };
        QVERIFY2(subjects.contains(subject), "a folder of nobody");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        subjects.value(subject)(file.readAll()); // Ends the process where something breaks.
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"

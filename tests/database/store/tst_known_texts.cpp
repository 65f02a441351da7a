// SPDX-License-Identifier: GPL-3.0-or-later
// A text that the project holds is known again however it is written, also where an older version stored it.
#include "database/import/draft.h"
#include "database/text/fingerprint.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
const QString stored = QStringLiteral("قال الوزير «لا»، وأضاف: Sana'a-Taizz\nثم غادر.");
const QString variant = QStringLiteral("قـال\u00A0الوزير “لا”، وأضاف: Sana’a\u2011Taizz\u2029\u200Fثمّ غادر.");

/// What versions before this one stored: the text's blanks made alike, and nothing else.
QString oldFingerprint(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.simplified().toUtf8(), QCryptographicHash::Sha256).toHex());
}

ArticleId import(ProjectStore& store, const QString& text)
{
    std::optional<ArticleId> made;
    store.apply(QStringLiteral("import"), [&](const Snapshot& snapshot) {
        ImportPlan plan =
            planImport({draftFromText(text, {}).draft}, snapshot, store.ids(), QDateTime::currentDateTimeUtc());
        made = plan.articles.front();
        return std::move(plan.edits);
    });
    return made.value();
}

QString fingerprintOf(ProjectStore& store, ArticleId article)
{
    return store.connection()
        .scalar(QStringLiteral("SELECT fingerprint FROM article_text WHERE article_id = ?"), {article.value()})
        .toString();
}
} // namespace

class TestKnownTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySpellingOfATextIsKnown()
    {
        TemporaryProject project;
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        const ArticleId article = import(store, stored);
        import(store, QStringLiteral("another text"));
        const QString asked = textFingerprint(variant);
        QCOMPARE(store.knownTexts({asked}).value(asked, ArticleId(1)), article);
        QVERIFY(store.knownTexts({textFingerprint(QStringLiteral("a third"))}).isEmpty());
    }

    void whatAnOlderVersionStoredIsKnown()
    {
        TemporaryProject project;
        std::optional<ArticleId> article, other;
        {
            ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
            other = import(store, QStringLiteral("another text"));
            article = import(store, stored);
            for (const auto& [id, text] : {std::pair(*article, stored), {*other, QStringLiteral("another text")}})
                store.connection().run(QStringLiteral("UPDATE article_text SET fingerprint = ? WHERE article_id = ?"),
                                       {oldFingerprint(text), id.value()});
        }
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        const ArticleId fresh = import(store, QStringLiteral("a new one"));
        const QStringList asked{
            textFingerprint(variant), textFingerprint(stored), textFingerprint(QStringLiteral("another  text")),
            textFingerprint(QStringLiteral("a\nnew one")), textFingerprint(QStringLiteral("unknown"))};
        for (int time = 0; time < 2; ++time) {
            const QHash<QString, ArticleId> known = store.knownTexts(asked);
            QCOMPARE(known.size(), 3); // The first two are one.
            QCOMPARE(known.value(asked[0], ArticleId(1)), *article);
            QCOMPARE(known.value(asked[2], ArticleId(1)), *other);
            QCOMPARE(known.value(asked[3], ArticleId(1)), fresh);
        }
        // Asking writes nothing.
        QCOMPARE(fingerprintOf(store, *article), oldFingerprint(stored));
    }

    void anOldTextThatWasReplacedIsNoDuplicate()
    {
        TemporaryProject project;
        ProjectStore store(project.path(), ProjectStore::Access::ReadWrite);
        const ArticleId article = import(store, stored);
        store.connection().run(QStringLiteral("UPDATE article_text SET fingerprint = ?"), {oldFingerprint(stored)});
        const TextId now = store.ids().next<TextId>();
        store.apply(QStringLiteral("correct"), [&](const Snapshot& snapshot) {
            Article changed = *snapshot.find(article);
            changed.text = now;
            Edits edits;
            edits.put(changed);
            edits.texts.push_back({now, article, QStringLiteral("the corrected text"), {}, {}, {}, 0, 0});
            return edits;
        });
        const QString before = textFingerprint(stored);
        const QString after = textFingerprint(QStringLiteral("the\ncorrected text "));
        QCOMPARE(store.knownTexts({before, after}).keys(), QStringList{after});
    }
};

QTEST_GUILESS_MAIN(TestKnownTexts)
#include "tst_known_texts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/subject_search.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestSubjectSearch : public QObject
{
    Q_OBJECT

    using Found = std::vector<DossierSubject>;

private Q_SLOTS:
    void initTestCase()
    {
        m_state = m_build.actor(QStringLiteral("العراق"), QStringLiteral("Iraq"));
        m_country = m_build.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
        m_base = m_build.place(QStringLiteral("قاعدة حرير"), QStringLiteral("Harir base"), PlaceKind::Base, m_country);
        m_phase = m_build.phase(QStringLiteral("المرحلة الأولى"), QStringLiteral("Phase one"));
        m_proposition =
            m_build.proposition(QStringLiteral("تخرج القوات كلها"), QStringLiteral("All forces leave: now"));
        m_town = m_build.place(QStringLiteral("تعز القديمة"), QStringLiteral("Ta'izz - old town"), PlaceKind::City,
                               m_country);
        m_snapshot = m_build.build();
    }

    void namesInEitherLanguageAndAnySpelling()
    {
        QCOMPARE(named("harir  BASE"), keysOf(Found{m_base}));
        QCOMPARE(named("قاعده حرير"), keysOf(Found{m_base}));
        QCOMPARE(named("المرحله الاولى"), keysOf(Found{m_phase}));
        QCOMPARE(named("All forces leave: now"), keysOf(Found{m_proposition}));
        QCOMPARE(named("Iraq"), keysOf(Found{m_state, m_country}));
        QCOMPARE(named("place:Iraq"), keysOf(Found{m_country}));
        QCOMPARE(named("Actor: العراق"), keysOf(Found{m_state}));
        QCOMPARE(named("phase:Iraq"), keysOf(Found{}));
        QCOMPARE(named("Harir"), keysOf(Found{}));
        QCOMPARE(named(""), keysOf(Found{}));
        for (const char* name : {"Ta’izz – old town", "taizz - Old\u00A0 Town", "TA\u02BCIZZ \u2212 old\ntown",
                                 "\u200Fta`izz \u2010 old town"})
            QCOMPARE(named(name), keysOf(Found{m_town}));
    }

    void idsOfTheirKind()
    {
        for (const DossierSubject& subject :
             {DossierSubject(m_state), DossierSubject(m_base), DossierSubject(m_phase), DossierSubject(m_proposition)})
            QVERIFY(subjectsNamed(*m_snapshot, subjectKey(subject)) == Found{subject});
        const QString id = m_base.toString();
        QCOMPARE(subjectKey(m_base), QStringLiteral("place:") + id);
        QVERIFY(subjectsNamed(*m_snapshot, id).empty());
        QVERIFY(subjectsNamed(*m_snapshot, QStringLiteral("actor:") + id).empty());
        QVERIFY(subjectsNamed(*m_snapshot, QStringLiteral("place:-1")).empty());
    }

    void whatComesNear()
    {
        const auto near = [this](const char* text, std::size_t limit) {
            return keysOf(subjectsLike(*m_snapshot, QString::fromUtf8(text), limit));
        };
        QCOMPARE(near("Hari", 5), keysOf(Found{m_base}));
        QCOMPARE(near("Ira", 5), keysOf(Found{m_state, m_country}));
        QCOMPARE(near("Ira", 1), keysOf(Found{m_state}));
        QCOMPARE(near("place:Ira", 5), keysOf(Found{m_country}));
        QCOMPARE(near("Nowhere", 5), keysOf(Found{}));
    }

private:
    [[nodiscard]] static QStringList keysOf(const Found& subjects)
    {
        QStringList keys;
        for (const DossierSubject& subject : subjects)
            keys << subjectKey(subject);
        return keys;
    }
    [[nodiscard]] QStringList named(const char* text) const
    {
        return keysOf(subjectsNamed(*m_snapshot, QString::fromUtf8(text)));
    }

    SnapshotBuilder m_build;
    SnapshotPtr m_snapshot;
    ActorId m_state{1};
    PlaceId m_country{1}, m_base{1}, m_town{1};
    PhaseId m_phase{1};
    PropositionId m_proposition{1};
};

QTEST_GUILESS_MAIN(TestSubjectSearch)
#include "tst_subject_search.moc"

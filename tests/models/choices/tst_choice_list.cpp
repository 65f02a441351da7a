// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/choice_list.h"
#include "models/dossier/subject_search.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

// A list that goes with its expression hands its choices over; a reference would point into what is gone.
static_assert(std::is_same_v<decltype(std::declval<ChoiceList>().all()), std::vector<Choice>>);
static_assert(std::is_same_v<decltype(std::declval<const ChoiceList&>().all()), const std::vector<Choice>&>);
template <typename List>
concept GivesAnExactOne = requires(List&& list)
{
    std::forward<List>(list).exactly(QString());
};
static_assert(GivesAnExactOne<const ChoiceList&> && !GivesAnExactOne<ChoiceList>);

class TestChoiceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectsOfAllKindsAreOffered()
    {
        SnapshotBuilder builder;
        QSet<qint64> wanted;
        // More than fit into a short string's or a small list's own room.
        for (int i = 0; i < 200; ++i) {
            const QString name = QStringLiteral("اسم طويل بما يكفي رقم %1").arg(i);
            wanted << builder.actor(name, {}).value() << builder.place(name, {}, PlaceKind::Base).value()
                   << builder.phase(name, {}).value() << builder.proposition(name, {}).value();
        }
        const SnapshotPtr snapshot = builder.build();
        const ChoiceList list = subjectChoices(*snapshot);
        QSet<qint64> found;
        for (const Choice& choice : list.all()) {
            QVERIFY(choice.label.startsWith(QStringLiteral("اسم طويل بما يكفي رقم ")));
            QVERIFY(!choice.detail.isEmpty() && !choice.keys.isEmpty());
            found << choice.id;
        }
        QCOMPARE(found, wanted);
    }
};

QTEST_GUILESS_MAIN(TestChoiceList)
#include "tst_choice_list.moc"

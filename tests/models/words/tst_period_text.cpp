// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/isolate.h"
#include "models/words/labels.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
/// What is said of a period of statements said on @p days, without its isolates.
QString periodOf(const std::vector<const char*>& days, const char* published = nullptr)
{
    SnapshotBuilder builder;
    const ActorId speaker = builder.actor(QStringLiteral("نور"), QStringLiteral("Nour"));
    builder.article(QStringLiteral("خبر"), published);
    for (const char* day : days)
        builder.claims({speaker}, day, Assertion());
    const SnapshotPtr snapshot = builder.build();
    std::vector<const Statement*> statements;
    for (const StatementId id : SnapshotBuilder::all(*snapshot))
        statements.push_back(&snapshot->get(id));
    return withoutIdleIsolates(periodText(*snapshot, statements, Language::English));
}
} // namespace

class TestPeriodText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndIsAsExactAsItIsKnown()
    {
        QCOMPARE(periodOf({"2024-09-27", "2024-03", "2024-06-01"}), QStringLiteral("March 2024 to 27 September 2024"));
        QCOMPARE(periodOf({"2023", "2024-12~"}), QStringLiteral("2023 to about December 2024"));
        QCOMPARE(periodOf({"2024-03"}), QStringLiteral("March 2024"));
        QCOMPARE(periodOf({"2024-03", "2024-03"}), QStringLiteral("March 2024"));
    }

    void whatIsOnlyPublishedWasSaidBefore()
    {
        QCOMPARE(periodOf({nullptr}, "2024-02-11"), QStringLiteral("≤ 11 February 2024"));
        QCOMPARE(periodOf({nullptr, "2023-05"}, "2024-02-11"), QStringLiteral("May 2023 to ≤ 11 February 2024"));
    }

    void withoutADateNothingIsSaid()
    {
        QCOMPARE(periodOf({nullptr, nullptr}), QString());
        QCOMPARE(periodOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPeriodText)
#include "tst_period_text.moc"

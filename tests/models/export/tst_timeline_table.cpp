// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of a date (each of other days) with every bound: a geometry of its own, and the same days in the table as
// on screen.
#include "models/export/timeline_report.h"
#include "models/report/report_tones.h"
#include "models/timeline/lane_shape.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
const QStringList forms{QStringLiteral("2025"),     QStringLiteral("2025-09"),  QStringLiteral("2025-08-15"),
                        QStringLiteral("2025-21"),  QStringLiteral("203X"),     QStringLiteral("2025-06/2026-03"),
                        QStringLiteral("2025-09?"), QStringLiteral("2025-10~"), QStringLiteral("2025-11%"),
                        QStringLiteral("2027/.."),  QStringLiteral("../2028"),  QStringLiteral("2024-02-29")};
constexpr std::array bounds{Bound::In, Bound::By, Bound::NotBefore, Bound::Until, Bound::Within};

struct Desk
{
    Desk()
        : Desk([](SnapshotBuilder& builder, ActorId speaker, PlaceId place) {
            for (const QString& form : forms) {
                for (const Bound bound : bounds)
                    builder.says({speaker}, "2024-01-05", withdrawal(place, form.toLatin1().constData(), bound));
            }
        })
    {
    }
    /// @param fill adds the claims.
    template <typename Fill>
    explicit Desk(Fill fill)
    {
        const SideId side = builder.side(QStringLiteral("ط"), QStringLiteral("Side"), QStringLiteral("us"));
        const ActorId speaker = builder.actor(QStringLiteral("م"), QStringLiteral("Speaker"), side);
        const PlaceId place = builder.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base);
        fill(builder, speaker, place);
        snapshot = builder.build();
        TimelineOptions options;
        options.language = Language::English;
        content = buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
        rows = std::make_unique<RowLayout>(content, TimelineMetrics());
    }

    SnapshotBuilder builder;
    SnapshotPtr snapshot;
    TimelineContentPtr content;
    std::unique_ptr<RowLayout> rows;
};

/// The table of a desk, with its cells by the names of their columns.
class Cells
{
public:
    explicit Cells(const Desk& desk)
        : m_report(timelineReport(*desk.rows, SourceNumbers(*desk.rows)))
    {
    }
    [[nodiscard]] const std::vector<ReportRow>& rows() const { return mainTable(m_report)->rows; }
    [[nodiscard]] QString text(const ReportRow& row, const char* column) const
    {
        const qsizetype at = mainTable(m_report)->header.indexOf(QLatin1String(column));
        return textOf(row.at(std::size_t(at)), Language::English);
    }

private:
    Report m_report;
};
} // namespace

class TestTimelineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormAndBoundHasAGeometryOfItsOwn()
    {
        const Desk desk;
        const auto& claims = desk.content->claims;
        QCOMPARE(qsizetype(claims.size()), forms.size() * qsizetype(bounds.size()));
        for (std::size_t a = 0; a < claims.size(); ++a) {
            for (std::size_t b = a + 1; b < claims.size(); ++b) {
                // What is left open says the same in several ways: "in" an interval without end is "not before" its
                // first day, and "by" it is no bound at all.
                const bool isOpen =
                    formOf(desk, a).contains(QStringLiteral("..")) && formOf(desk, b).contains(QStringLiteral(".."));
                QVERIFY2(isOpen || !(claims[a].span == claims[b].span),
                         qPrintable(formOf(desk, a) + u' ' + formOf(desk, b)));
            }
        }
    }

    void theTableHasTheDaysOfTheScreen()
    {
        const Desk desk;
        const Cells cells(desk);
        std::map<QString, const ReportRow*> byClaim;
        for (const ReportRow& row : cells.rows())
            byClaim[cells.text(row, "claim_id")] = &row;
        // One unit is one day, so that distances are days.
        constexpr double start = 2450000, width = 30000;
        const TimeScale scale(start, 1);
        const TimelineFrame frame{width, 0, Qt::LeftToRight};
        const LaneShaper shaper(*desk.rows, scale, frame);
        int seen = 0;
        for (auto lane = desk.rows->neighbour({}, 1); lane; lane = desk.rows->neighbour(lane, 1)) {
            const TimelineClaim& claim = desk.content->claims[std::size_t(desk.rows->claimIn(*lane).claim)];
            const ReportRow& row = *byClaim.at(claim.claim.toString());
            const LaneShape shape = shaper.shape(*lane, {}, [](const QString&) { return 0.0; });
            QVERIFY(claim.span.fall);
            QCOMPARE(cells.text(row, "said_first_day"), QStringLiteral("2024-01-05"));
            const auto dayAt = [&](double x) { return QDate::fromJulianDay(qint64(start + x)).toString(Qt::ISODate); };
            // The end of the window is the end of its last day, which stands in the table; never the day after.
            if (claim.span.openEnd) {
                QCOMPARE(cells.text(row, "ends_last_day"), QString());
            } else {
                QVERIFY(shape.cap);
                QCOMPARE(dayAt(shape.cap->x() - 1), cells.text(row, "ends_last_day"));
            }
            if (claim.span.openStart)
                QCOMPARE(cells.text(row, "ends_first_day"), QString());
            else
                QCOMPARE(dayAt(scale.x(claim.span.fall->from)), cells.text(row, "ends_first_day"));
            ++seen;
        }
        QCOMPARE(qsizetype(seen), forms.size() * qsizetype(bounds.size()));
    }

    void inclusiveEndsAreNeverADayOff()
    {
        const Desk desk;
        const Cells cells(desk);
        for (const ReportRow& row : cells.rows()) {
            if (cells.text(row, "bound") != QLatin1String("in"))
                continue;
            const QString ends = cells.text(row, "ends");
            if (ends == QLatin1String("2025-09")) {
                QCOMPARE(cells.text(row, "ends_first_day"), QStringLiteral("2025-09-01"));
                QCOMPARE(cells.text(row, "ends_last_day"), QStringLiteral("2025-09-30"));
            } else if (ends == QLatin1String("2025-08-15")) {
                QCOMPARE(cells.text(row, "ends_first_day"), QStringLiteral("2025-08-15"));
                QCOMPARE(cells.text(row, "ends_last_day"), QStringLiteral("2025-08-15"));
            } else if (ends == QLatin1String("2025")) {
                QCOMPARE(cells.text(row, "ends_last_day"), QStringLiteral("2025-12-31"));
            }
        }
    }

    void whatIsNotKnownHasNoDay_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("days"); // Of start, end and saying: the first and the last of each.
        QTest::newRow("an end that had passed") << "2024-01-05"
                                                << ""
                                                << ""
                                                << "1885"
                                                << " | |...|1885-12-31|2024-01-05|2024-01-05";
        QTest::newRow("a start without beginning") << "2024-01-05"
                                                   << ""
                                                   << "../2025-03"
                                                   << "2026"
                                                   << "|2025-03-31|...|2026-12-31|2024-01-05|2024-01-05";
        QTest::newRow("a start without end") << "2024-01-05"
                                             << ""
                                             << "2025-04/.."
                                             << "2026"
                                             << "2025-04-01||...|2026-12-31|2024-01-05|2024-01-05";
        QTest::newRow("said not after a month") << "../2024-03"
                                                << "2024-05-02"
                                                << ""
                                                << "2026"
                                                << "||...|2026-12-31||2024-03-31";
        QTest::newRow("said not before a day") << "2024-03-07/.."
                                               << "2024-05-02"
                                               << ""
                                               << "2026"
                                               << "||...|2026-12-31|2024-03-07|";
        QTest::newRow("published in a month") << ""
                                              << "2024-02"
                                              << ""
                                              << "2026"
                                              << "||...|2026-12-31||2024-02-29";
        QTest::newRow("nothing known of the saying") << ""
                                                     << ""
                                                     << ""
                                                     << "2026"
                                                     << "||...|2026-12-31||";
    }

    void whatIsNotKnownHasNoDay()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, published);
        QFETCH(const QString, starts);
        QFETCH(const QString, ends);
        QFETCH(const QString, days);
        const Desk desk([&](SnapshotBuilder& builder, ActorId speaker, PlaceId place) {
            const QByteArray day = published.toLatin1();
            builder.article(QStringLiteral("خبر"), day.isEmpty() ? nullptr : day.constData());
            WithdrawalClaim claim = withdrawal(place, ends.toLatin1().constData(), Bound::By);
            claim.starts = Edtf::parse(starts);
            const QByteArray saidOn = said.toLatin1();
            builder.says({speaker}, saidOn.isEmpty() ? nullptr : saidOn.constData(), claim);
        });
        const Cells cells(desk);
        QCOMPARE(cells.rows().size(), std::size_t(1));
        static const char* const columns[] = {"starts_first_day", "starts_last_day", "ends_first_day",
                                              "ends_last_day",    "said_first_day",  "said_last_day"};
        const QStringList expected = days.split(u'|');
        for (int i = 0; i < 6; ++i) {
            // Where an end "by" a day may lie from is another test's.
            if (expected[i] != QLatin1String("..."))
                QVERIFY2(cells.text(cells.rows().front(), columns[i]) == expected[i].trimmed(), columns[i]);
        }
    }

private:
    static QString formOf(const Desk& desk, std::size_t claim)
    {
        const Statement* statement = desk.snapshot->find(desk.content->claims[claim].statement);
        return std::get<WithdrawalClaim>(statement->claims.front().body).ends->text();
    }
};

QTEST_GUILESS_MAIN(TestTimelineTable)
#include "tst_timeline_table.moc"

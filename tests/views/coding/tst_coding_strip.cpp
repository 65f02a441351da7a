// SPDX-License-Identifier: GPL-3.0-or-later
// Chips and the claim line by real keys, in both directions.
#include "tests/support/marking_desk.h"
#include "tests/support/typing.h"
#include "views/coding/coding_strip.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::MarkingDesk;

class TestCodingStrip : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MarkingDesk> m_desk;
    bool m_isArabic = false;

    void open()
    {
        QFETCH_GLOBAL(bool, isArabic);
        m_isArabic = isArabic;
        const QString text =
            isArabic ? QStringLiteral("قال ثابت العباسي إن القوات ستغادر قاعدة حرير بحلول أيلول 2026.\nنص آخر.")
                     : QStringLiteral("Thabet al-Abbasi said forces leave Harir by September 2026.\nMore.");
        m_desk = std::make_unique<MarkingDesk>(text, isArabic ? QStringLiteral("ar") : QStringLiteral("en"));
        IdSource& ids = m_desk->live.project.ids();
        Edits edits;
        edits.put(Actor{.id = ids.next<ActorId>(),
                        .name = QStringLiteral("ثابت العباسي"),
                        .nameEn = QStringLiteral("Thabet al-Abbasi")});
        edits.put(
            Place{.id = ids.next<PlaceId>(), .name = QStringLiteral("قاعدة حرير"), .nameEn = QStringLiteral("Harir")});
        m_desk->live.change([edits](const Snapshot&) { return edits; });
        (void)m_desk->mark(isArabic ? QStringLiteral("القوات ستغادر قاعدة حرير بحلول أيلول 2026")
                                    : QStringLiteral("forces leave Harir by September 2026"));
    }

    [[nodiscard]] CodingStrip& strip() const { return *m_desk->page->findChild<CodingStrip*>(); }
    [[nodiscard]] QLineEdit* line() const { return m_desk->page->findChild<QLineEdit*>(QStringLiteral("claimLine")); }

    void focusLine()
    {
        m_isArabic ? m_desk->pressArabic(u'ض') : m_desk->press(Qt::Key_Q);
        QTRY_VERIFY(line()->hasFocus());
        QTRY_VERIFY(!strip().chips().empty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("tasrih-test"));
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Appearance::Light);
        QTest::addColumn<bool>("isArabic");
        QTest::newRow("en") << false;
        QTest::newRow("ar") << true;
    }

    void init() { open(); }
    void cleanup() { m_desk.reset(); }

    void tabTakesTheFirstChipAndDigitsTheOthers()
    {
        focusLine();
        QTest::keyClick(line(), Qt::Key_Tab);
        m_desk->settle();
        QCOMPARE(m_desk->live.now().find(m_desk->current()->saying)->speakers.size(), std::size_t(1));
        QVERIFY(line()->hasFocus());
        const auto& chips = strip().chips();
        const auto claim = std::find_if(chips.begin(), chips.end(),
                                        [](const CodingChip& chip) { return chip.kind == CodingChip::Kind::Claim; });
        QVERIFY(claim != chips.end());
        QTest::keyClick(line(), Qt::Key(Qt::Key_1 + int(claim - chips.begin())));
        m_desk->settle();
        const auto& body = std::get<WithdrawalClaim>(m_desk->current()->claims.at(0).body);
        QCOMPARE(body.ends, Edtf::parse(QStringLiteral("2026-09")));
        QCOMPARE(body.bound, Bound::By);
        m_desk->live.undo();
        QVERIFY(m_desk->current()->claims.empty());
    }

    void aLineBecomesAClaimInOneChange()
    {
        focusLine();
        const QString typed = m_isArabic ? QStringLiteral("العباسي حرير انسحاب كامل ٩/٢٠٢٦")
                                         : QStringLiteral("Abbasi Harir full exit by 2026-09");
        test::typeText(line(), typed);
        auto* readback = m_desk->page->findChild<QLabel*>(QStringLiteral("claimReadback"));
        QVERIFY(readback->isVisible());
        QVERIFY(readback->text().contains(QStringLiteral("Harir")));
        QTest::keyClick(line(), Qt::Key_Return, Qt::ControlModifier);
        m_desk->settle();
        QVERIFY(line()->text().isEmpty());
        QVERIFY(m_desk->reader().hasFocus());
        const Statement* statement = m_desk->current();
        QCOMPARE(std::get<WithdrawalClaim>(statement->claims.at(0).body).ends, Edtf::parse(QStringLiteral("2026-09")));
        QCOMPARE(m_desk->live.now().find(statement->saying)->speakers.size(), std::size_t(1));
        m_desk->live.undo();
        QVERIFY(m_desk->current()->claims.empty());
        QVERIFY(m_desk->live.now().find(m_desk->current()->saying)->speakers.empty());
    }

    void aNewNameIsMadeWithTheClaim()
    {
        focusLine();
        test::typeText(line(), m_isArabic ? QStringLiteral("كريم ناصر حرير بقاء حتى 2027")
                                          : QStringLiteral("Karim Nasser Harir stays until 2027"));
        QTest::keyClick(line(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(m_desk->live.now().all<Actor>().size(), std::size_t(2));
        QVERIFY(line()->hasFocus());
        m_desk->live.undo();
        QCOMPARE(m_desk->live.now().all<Actor>().size(), std::size_t(1));
    }

    void whatIsNoClaimStaysAndSaysWhatIsMissing()
    {
        focusLine();
        const QString typed = m_isArabic ? QStringLiteral("العباسي حرير") : QStringLiteral("Abbasi Harir");
        test::typeText(line(), typed);
        m_desk->told.clear();
        QTest::keyClick(line(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(line()->text(), typed);
        QVERIFY(!m_desk->told.isEmpty());
        QVERIFY(m_desk->current()->claims.empty());
        // It is there again when one comes back to the statement.
        const StatementId here = m_desk->current()->id;
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(m_desk->reader().hasFocus());
        m_desk->live.context.clearSelection();
        QVERIFY(!strip().isVisible());
        m_desk->live.context.select(here);
        QCOMPARE(line()->text(), typed);
    }

    void withoutAStatementTheKeySaysWhatToDo()
    {
        m_desk->live.context.clearSelection();
        m_desk->told.clear();
        m_desk->press(Qt::Key_Q);
        QVERIFY(!m_desk->told.isEmpty());
    }
};

QTEST_MAIN(TestCodingStrip)
#include "tst_coding_strip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog by real events, in both directions: choose, look at the preview, change, take back.
#include "tests/support/coding_fixture.h"
#include "tests/support/live_project.h"
#include "tests/support/typing.h"
#include "views/bulk/bulk_dialog.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace tasrih;
using tasrih::test::CodingFixture;
using tasrih::test::LiveProject;

class TestBulkDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LiveProject> m_live;
    std::unique_ptr<CodingFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;

    template <typename Widget>
    [[nodiscard]] Widget* find(BulkDialog& dialog, const char* name) const
    {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }

    void choose(BulkDialog& dialog, BulkKind kind)
    {
        auto* box = find<QComboBox>(dialog, "bulkKind");
        box->setFocus();
        while (box->currentIndex() < int(kind))
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), int(kind));
    }

    void settle() { QTRY_COMPARE(m_live->project.pendingChanges(), 0); }

private Q_SLOTS:
    void initTestCase()
    {
        setInterfaceLanguage(Language::English);
        applyTheme(*qApp, Appearance::Light);
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isMirrored);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_live = std::make_unique<LiveProject>();
        m_fixture = std::make_unique<CodingFixture>();
        m_live->change([edits = m_fixture->asEdits()](const Snapshot&) { return edits; });
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 720);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_live.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void setsAWordForTheSelectionAndUndoBringsItBack()
    {
        m_live->context.select(m_fixture->first);
        BulkDialog dialog(m_live->context, m_window.get());
        dialog.show();
        QVERIFY(find<QRadioButton>(dialog, "bulkSelected")->isChecked());
        auto* word = find<QComboBox>(dialog, "bulkWord");
        word->setFocus();
        while (word->currentData().toInt() != int(Review::Disputed))
            QTest::keyClick(word, Qt::Key_Down);
        auto* apply = find<QPushButton>(dialog, "bulkApply");
        QTRY_VERIFY(apply->isEnabled());
        QTRY_VERIFY2(find<QLabel>(dialog, "bulkSummary")->text().contains(u'1'),
                     qPrintable(find<QLabel>(dialog, "bulkSummary")->text()));
        QTest::mouseClick(apply, Qt::LeftButton);
        settle();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_live->now().find(m_fixture->first)->review, Review::Disputed);
        QCOMPARE(m_live->now().find(m_fixture->second)->review, Review::Draft);
        m_live->undo();
        QCOMPARE(m_live->now().find(m_fixture->first)->review, Review::Draft);
    }

    void movesAPlaceOfAllThatPassTheFilter()
    {
        BulkDialog dialog(m_live->context, m_window.get());
        dialog.show();
        QVERIFY(find<QRadioButton>(dialog, "bulkFiltered")->isChecked());
        choose(dialog, BulkKind::Speaker);
        auto* apply = find<QPushButton>(dialog, "bulkApply");
        QTRY_VERIFY(!find<QLabel>(dialog, "bulkSummary")->text().isEmpty());
        QVERIFY(!apply->isEnabled());
        for (const auto& [name, text] : {std::pair{"bulkFrom", "Minister"}, std::pair{"bulkTo", "Envoy"}}) {
            auto* picker = find<QLineEdit>(dialog, name);
            picker->setFocus();
            test::typeText(picker, QString::fromLatin1(text));
            QTest::keyClick(picker, Qt::Key_Return);
        }
        QTRY_VERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        settle();
        QTRY_COMPARE(m_live->now().find(m_fixture->firstSaying)->speakers.at(0).actor, m_fixture->envoy);
        m_live->undo();
        QCOMPARE(m_live->now().find(m_fixture->firstSaying)->speakers.at(0).actor, m_fixture->minister);
    }

    void deletesAndSaysWhatGoesToo()
    {
        BulkDialog dialog(m_live->context, m_window.get());
        dialog.show();
        choose(dialog, BulkKind::Delete);
        auto* apply = find<QPushButton>(dialog, "bulkApply");
        QTRY_VERIFY(apply->isEnabled() && apply->text().startsWith(QStringLiteral("Delete")));
        QVERIFY(find<QLabel>(dialog, "bulkSummary")->text().contains(QStringLiteral("Undo")));
        QTest::mouseClick(apply, Qt::LeftButton);
        settle();
        QTRY_COMPARE(m_live->now().all<Statement>().size(), std::size_t(0));
        m_live->undo();
        QTRY_COMPARE(m_live->now().all<Statement>().size(), std::size_t(2));
    }

    void saysWhyNothingWouldChange()
    {
        BulkDialog dialog(m_live->context, m_window.get());
        dialog.show();
        choose(dialog, BulkKind::What);
        auto* apply = find<QPushButton>(dialog, "bulkApply");
        auto* summary = find<QLabel>(dialog, "bulkSummary");
        QTRY_VERIFY(summary->text().contains(QStringLiteral("Nothing")));
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulk_dialog.moc"

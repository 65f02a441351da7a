// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live_project.h"
#include "views/page/page.h"
#include "views/shell/trailing_pane.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>

using namespace tasrih;
using namespace tasrih::test;

namespace {
class Sheet : public Page
{
public:
    /// @param hasEvidence else it is a page of content alone.
    Sheet(Context& context, bool hasEvidence, QWidget* parent)
        : Page("sheet", context, parent)
        , content(new QLineEdit)
    {
        if (!hasEvidence) {
            addBody(content);
            return;
        }
        proof = new QListWidget;
        proof->hide();
        addBody(pair(content, proof));
    }
    using Page::openEvidence;

    QLineEdit* content;
    QListWidget* proof = nullptr;
    int seen = 0;
    QList<int> keys;

protected:
    void seeEvidence() override { ++seen; }
    void keyPressEvent(QKeyEvent* event) override
    {
        keys << event->key();
        event->accept();
    }
};

/// A pane beside two pages, the first with evidence.
struct Window
{
    Window()
    {
        window.resize(1200, 600);
        sheet.setGeometry(0, 0, 800, 600);
        pane.setGeometry(800, 0, 400, 600);
        window.show();
    }
    [[nodiscard]] bool shows(const QWidget* content) const { return pane.isVisible() && content->isVisible(); }

    LiveProject live;
    QWidget window;
    Sheet sheet{live.context, true, &window}, plain{live.context, false, &window};
    QLineEdit* inspector = new QLineEdit;
    TrailingPane pane{inspector, &window};
};
} // namespace

class TestTrailingPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageFindsItAsItWasLeft()
    {
        Window w;
        w.pane.follow(w.sheet, Trailing::Evidence);
        QVERIFY(w.shows(w.sheet.proof) && !w.inspector->isVisible());
        QCOMPARE(w.sheet.seen, 1);
        w.pane.show(Trailing::Inspector);
        QVERIFY(w.shows(w.inspector) && !w.sheet.proof->isVisible());
        w.pane.follow(w.plain, Trailing::Nothing);
        QVERIFY(!w.pane.isVisible());
        w.pane.follow(w.sheet, Trailing::Evidence);
        QVERIFY(w.shows(w.inspector));
        w.pane.follow(w.plain, Trailing::Inspector); // Only what it was left with counts.
        QVERIFY(!w.pane.isVisible());
    }

    void itOpensWithWhatWasShownLast()
    {
        Window w;
        const QSignalSpy opened(&w.pane, &TrailingPane::openChanged);
        w.pane.follow(w.sheet, Trailing::Evidence);
        w.pane.setOpen(false);
        QVERIFY(!w.pane.isVisible());
        QCOMPARE(opened.last().front().toBool(), false);
        w.pane.setOpen(true);
        QVERIFY(w.shows(w.sheet.proof));
        QCOMPARE(opened.last().front().toBool(), true);
        // A page without evidence has none to show.
        w.pane.follow(w.plain, Trailing::Nothing);
        w.pane.show(Trailing::Evidence);
        QVERIFY(!w.pane.isVisible());
        w.pane.setOpen(true);
        QVERIFY(w.shows(w.inspector));
    }

    void aPageOpensAndClosesItsOwn()
    {
        Window w;
        w.pane.follow(w.sheet, Trailing::Nothing);
        QVERIFY(!w.pane.isVisible());
        w.sheet.openEvidence(true);
        QVERIFY(w.shows(w.sheet.proof));
        w.sheet.openEvidence(false);
        QVERIFY(!w.pane.isVisible());
        w.pane.follow(w.plain, Trailing::Inspector);
        w.sheet.openEvidence(true); // Nobody looks at that page.
        QVERIFY(w.shows(w.inspector));
    }

    void keysOfTheEvidenceAreThePages()
    {
        Window w;
        w.pane.follow(w.sheet, Trailing::Evidence);
        QTest::keyClick(w.sheet.proof, Qt::Key_R);
        QTest::keyClick(&w.pane, Qt::Key_2);
        QVERIFY(w.sheet.keys.contains(Qt::Key_2));
        w.sheet.keys.clear();
        w.pane.show(Trailing::Inspector);
        QTest::keyClick(&w.pane, Qt::Key_2);
        QVERIFY(w.sheet.keys.isEmpty());
    }

    void aPageAloneKeepsItsEvidence()
    {
        LiveProject live;
        Sheet sheet(live.context, true, nullptr);
        sheet.resize(1200, 600);
        sheet.show();
        sheet.openEvidence(true);
        QVERIFY(sheet.proof->isVisible() && sheet.isAncestorOf(sheet.proof));
        QCOMPARE(sheet.seen, 1);
        sheet.openEvidence(false);
        QVERIFY(!sheet.proof->isVisible());
    }
};

QTEST_MAIN(TestTrailingPane)
#include "tst_trailing_pane.moc"

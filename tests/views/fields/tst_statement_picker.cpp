// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/statement_facts.h"
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "views/fields/statement_picker.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace tasrih;
using namespace tasrih::test;

class TestStatementPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAmongVeryManyIsFoundByTyping()
    {
        LiveProject live;
        const SnapshotPtr many = manyClaims({.claims = 6000});
        live.change([many](const Snapshot&) { return editsOf(*many); });
        const std::vector<StatementId> ids = live.now().facts->ids;
        QVERIFY(ids.size() > FeedBase::mostAtOnce);
        const StatementId wanted = ids[ids.size() / 3];
        live.change([wanted](const Snapshot& snapshot) {
            Statement statement = snapshot.get(wanted);
            statement.gloss = statement.glossEn = QStringLiteral("مُهْلَةٌ فريدة");
            Edits edits;
            edits.put(statement);
            return edits;
        });
        QWidget window;
        StatementPicker picker(live.context, ids.front(), &window);
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        picker.setFocus();
        QSignalSpy picked(&picker, &Picker::picked);

        const auto type = [&picker](const QString& text) {
            for (const QChar letter : text) // keyClicks knows Latin letters only.
                QTest::sendKeyEvent(QTest::Click, &picker, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        };
        type(QStringLiteral("مهله فريده")); // In another spelling.
        QAbstractItemView* list = picker.findChild<QCompleter*>()->popup();
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
        QTest::keyClick(&picker, Qt::Key_Return);
        QTRY_COMPARE(picked.count(), 1);
        QCOMPARE(picked[0][0].toLongLong(), wanted.value());
    }

    void theStatementItselfIsNotOffered()
    {
        LiveProject live;
        const SnapshotPtr many = manyClaims({.claims = 6000});
        live.change([many](const Snapshot&) { return editsOf(*many); });
        const StatementId own = live.now().facts->ids.front();
        live.change([own](const Snapshot& snapshot) {
            Statement statement = snapshot.get(own);
            statement.gloss = statement.glossEn = QStringLiteral("Mosul airfield by name");
            Edits edits;
            edits.put(statement);
            return edits;
        });
        QWidget window;
        StatementPicker picker(live.context, own, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        picker.setFocus();
        QTest::keyClicks(&picker, QStringLiteral("Mosul airfield by name"));
        QSignalSpy unsettled(&picker, &Picker::unsettled);
        QTest::qWait(1000); // The thread has long answered.
        QTest::keyClick(&picker, Qt::Key_Return);
        QVERIFY(!picker.findChild<QCompleter*>()->popup()->isVisible());
        QVERIFY(!picker.settle());
    }
};

QTEST_MAIN(TestStatementPicker)
#include "tst_statement_picker.moc"

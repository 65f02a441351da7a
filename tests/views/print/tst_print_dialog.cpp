// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"
#include "views/print/page_preview.h"
#include "views/print/print_dialog.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void thePreviewFollowsTheOptions()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        dialog.show();
        auto* label = child<QLabel>(dialog, "printPageLabel");
        QCOMPARE(label->text(), QStringLiteral("Page 1 of 2")); // the chart and its sources
        child<QCheckBox>(dialog, "printNotes")->click();
        QTRY_COMPARE(label->text(), QStringLiteral("Page 1 of 1"));
        child<QSpinBox>(dialog, "printAcross")->setValue(3);
        QTRY_COMPARE(label->text(), QStringLiteral("Page 1 of 3"));
        QTest::mouseClick(child<QToolButton>(dialog, "printForward"), Qt::LeftButton);
        QCOMPARE(label->text(), QStringLiteral("Page 2 of 3"));
        QTest::keyClicks(child<QLineEdit>(dialog, "printTitle"), QStringLiteral("For the minister"));
        child<QComboBox>(dialog, "printLanguage")->setCurrentIndex(1);
        QCOMPARE(dialog.options().title, QStringLiteral("For the minister"));
        QCOMPARE(dialog.options().language, Language::Arabic);
        QVERIFY(!dialog.grab().isNull());
    }

    void savingRunsInTheBackgroundAndReports()
    {
        QTemporaryDir folder;
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        QSignalSpy saved(&dialog, &PrintDialog::saved);
        const QString path = folder.filePath(QStringLiteral("خط زمني.pdf"));
        dialog.save(path);
        QVERIFY(saved.wait());
        QVERIFY(saved.first().at(1).toString().isEmpty());
        QVERIFY(QFileInfo(path).size() > 1000);
        dialog.save(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(saved.wait());
        QVERIFY(!saved.last().at(1).toString().isEmpty());
        QCOMPARE(child<QLabel>(dialog, "printMessage")->text(), saved.last().at(1).toString());
    }

    void aPictureForTheEye()
    {
        const QString folder = qEnvironmentVariable("TASRIH_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set TASRIH_PICTURES to a folder to keep pictures.");
        const SnapshotPtr snapshot = dozenOfClaims();
        PrintDialog dialog(snapshot, SnapshotBuilder::all(*snapshot), {});
        dialog.show();
        dialog.grab().save(folder + QStringLiteral("/print-dialog.png"));
    }
};

QTEST_MAIN(TestPrintDialog)
#include "tst_print_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the gallery shows is looked at in both languages, in the window sizes of the design: each text is read
// whole, or ends with "…" and is told elsewhere; no window is larger than its screen. At a scale of 200 %, for which
// tst_clipping_200 runs, the screen is 960 × 540.
#include "app/appearance.h"
#include "app/main_window.h"
#include "models/context/context.h"
#include "tests/gallery/shots.h"
#include "tests/support/clip_check.h"
#include "tests/support/live_project.h"
#include "views/settings/settings.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace tasrih;
using namespace tasrih::test;

namespace {

constexpr QSize frame(8, 40); ///< Around a dialog.

std::vector<QSize> screens()
{
    if (qApp->devicePixelRatio() > 1)
        return {{960, 540}};
    return {{1600, 1000}, {1280, 720}};
}

QString written(const QSize& size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

/// Looks at a window in the sizes of all screens; a dialog has the size it asks for, where its screen holds that.
QStringList faultsIn(QWidget& shown)
{
    QStringList faults;
    const QSize before = shown.size();
    const bool isMain = qobject_cast<MainWindow*>(&shown);
    const bool isFixed = shown.windowType() == Qt::ToolTip || qobject_cast<QMenu*>(&shown);
    for (const QSize& screen : screens()) {
        const QSize room = isMain ? screen : screen - frame;
        if (!isFixed)
            shown.resize(isMain ? room : before.boundedTo(room));
        layOut();
        if (shown.width() > room.width() || shown.height() > room.height())
            faults << QStringLiteral("%1: is %2 on a screen of %3")
                          .arg(shown.objectName(), written(shown.size()), written(screen));
        for (const QString& fault : clippedTexts(shown))
            faults << written(screen) + u' ' + fault;
    }
    if (!isFixed)
        shown.resize(before);
    return faults;
}

} // namespace

class TestClipping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void cleanup() { setOnlooker({}); }

    void nothingIsCut_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Arabic") << Language::Arabic;
        QTest::newRow("English") << Language::English;
    }

    void nothingIsCut()
    {
        QFETCH(Language, language);
        Settings().setLanguage(language);
        applySettings(*qApp);
        LiveProject live(TemporaryProject::Content::Sample);
        const QRegularExpression wanted(qEnvironmentVariable("TASRIH_SHOTS"));
        QMap<QString, QString> faults; // and the first picture with it
        for (const Shot& shot : allShots()) {
            if (!wanted.match(shot.name).hasMatch())
                continue;
            setOnlooker([&](QWidget& shown) {
                for (const QString& fault : faultsIn(shown)) {
                    if (!faults.contains(fault))
                        faults.insert(fault, shot.name);
                }
            });
            Context context(live.project);
            MainWindow window(context);
            window.resize(screens().front());
            window.show();
            (void)shot.take(window, context);
        }
        for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
            qWarning("%s: %s", qPrintable(*fault), qPrintable(fault.key()));
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, see above").arg(faults.size())));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"

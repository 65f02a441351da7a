// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page and dialog, in both languages, light and dark, at both sizes, into PNGs named after what they
// show: PAGE-LANGUAGE-APPEARANCE-SIZE.png.
#include "app/appearance.h"
#include "app/main_window.h"
#include "models/context/context.h"
#include "tests/gallery/shots.h"
#include "tests/support/temporary_project.h"
#include "views/settings/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace tasrih;

namespace {

struct Setting
{
    Language language;
    Appearance appearance;
    QSize size;
};

QString suffixOf(const Setting& setting)
{
    return QStringLiteral("%1-%2-%3x%4")
        .arg(languageCode(setting.language),
             setting.appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(setting.size.width())
        .arg(setting.size.height());
}

std::vector<Setting> allSettings()
{
    std::vector<Setting> all;
    for (Language language : {Language::English, Language::Arabic}) {
        for (Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (QSize size : {QSize(1600, 1000), QSize(1280, 720)})
                all.push_back({language, appearance, size});
        }
    }
    return all;
}

void apply(QApplication& application, const Setting& setting)
{
    Settings settings;
    settings.setLanguage(setting.language);
    settings.setAppearance(setting.appearance);
    applySettings(application);
}

void takeShots(const Setting& setting, Project& project, const QString& folder, const QRegularExpression& wanted)
{
    for (const Shot& shot : allShots()) {
        if (!wanted.match(shot.name).hasMatch())
            continue;
        Context context(project);
        MainWindow window(context);
        window.resize(setting.size);
        window.show();
        const QPixmap picture = shot.take(window, context);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, shot.name, suffixOf(setting));
        if (!picture.save(path)) {
            std::fprintf(stderr, "can't write %s\n", qPrintable(path));
            std::exit(1);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tasrih"));
    QCoreApplication::setApplicationName(QStringLiteral("tasrih"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: tasrih_gallery DIR [NAME-REGEX [SETTING-REGEX]]\n", stderr);
        return 2;
    }
    const QRegularExpression wantedShots(arguments.value(2));
    const QRegularExpression wantedSettings(arguments.value(3));
    for (const Setting& setting : allSettings()) {
        if (!wantedSettings.match(suffixOf(setting)).hasMatch())
            continue;
        apply(application, setting);
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        project.open(file.path());
        if (!QTest::qWaitFor([&] { return project.isOpen(); }, 20000))
            return 1;
        takeShots(setting, project, arguments.at(1), wantedShots);
    }
    return 0;
}

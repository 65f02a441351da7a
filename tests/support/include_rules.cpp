// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/include_rules.h"

#include "tests/support/defined_types.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

namespace tasrih::test {

namespace {

const QString folderFile = QStringLiteral("docs/folders.txt");
const QStringList floors{QStringLiteral("resources"), QStringLiteral("database"), QStringLiteral("models"),
                         QStringLiteral("views"), QStringLiteral("app")};
const QStringList privateFolders{QStringLiteral("database/store/"), QStringLiteral("database/import/"),
                                 QStringLiteral("database/export/"), QStringLiteral("database/sample/")};

struct IncludeLine
{
    QString path;
    int line = 0;
};

QString floorOf(const QString& path)
{
    return path.section(u'/', 0, 0);
}

QString ownFolder(const QString& path)
{
    return path.section(u'/', 0, -2);
}

/// What of ours is included.
std::vector<IncludeLine> includesIn(const QString& text)
{
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"));
    std::vector<IncludeLine> includes;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const auto match = include.match(line);
        if (match.hasMatch() &&
            (match.captured(1) == QLatin1String("\"") || floors.contains(floorOf(match.captured(2)))))
            includes.push_back({match.captured(2), number});
    }
    return includes;
}

/// "views/read/read_page.cpp:7 includes views/shell/rail.h"
QString wordsOf(const QString& source, const IncludeLine& include)
{
    return QStringLiteral("%1:%2 includes %3").arg(source).arg(include.line).arg(include.path);
}

} // namespace

QString readSource(const QString& path)
{
    QFile file(QStringLiteral(TASRIH_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

SourceTexts sourcesOfTheFloors()
{
    SourceTexts sources;
    const QDir root(QStringLiteral(TASRIH_SOURCE_DIR));
    for (const QString& floor : floors) {
        QDirIterator files(root.filePath(floor), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = root.relativeFilePath(files.next());
            sources.insert(path, readSource(path));
        }
    }
    return sources;
}

FolderOrder::FolderOrder(const QString& text)
{
    int number = 0;
    qsizetype highest = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        const QString folder = line.section(u' ', 0, 0);
        const QString here = QStringLiteral("%1:%2 ").arg(folderFile).arg(number);
        if (line.section(u' ', 1).trimmed().isEmpty())
            m_problems << here + QStringLiteral("does not say what %1 is for. Add a word on it.").arg(folder);
        if (m_lines.contains(folder))
            m_problems
                << here +
                       QStringLiteral("names %1, as line %2 does. Keep one of them.").arg(folder).arg(m_lines[folder]);
        const qsizetype floor = floors.indexOf(floorOf(folder));
        if (floor < 0)
            m_problems << here + QStringLiteral("names %1, which is on no floor. Take the line out.").arg(folder);
        else if (floor < highest)
            m_problems << here + QStringLiteral("names %1 above a folder of %2. Floors stand one upon the other: move "
                                                "the line up.")
                                     .arg(folder, floors[highest]);
        highest = std::max(highest, floor);
        m_lines.insert(folder, number);
    }
}

QString FolderOrder::folderOf(const QString& path) const
{
    QString folder = ownFolder(path);
    while (!m_lines.contains(folder) && folder.count(u'/') > 1)
        folder = ownFolder(folder);
    return m_lines.contains(folder) ? folder : QString();
}

bool FolderOrder::isAbove(const QString& folder, const QString& other) const
{
    return m_lines[folder] > m_lines[other];
}

QStringList FolderOrder::problems(const SourceTexts& sources) const
{
    QStringList problems = m_problems;
    QSet<QString> met, missing;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const QString folder = folderOf(source.key());
        const QString own = ownFolder(source.key());
        met << folder;
        if (!folder.isEmpty() || missing.contains(own))
            continue;
        missing << own;
        problems << QStringLiteral("%1 stands in %2, which %3 does not name. Add a line for it, after all that it "
                                   "includes and before all that include it.")
                        .arg(source.key(), own, folderFile);
    }
    for (auto each = m_lines.begin(); each != m_lines.end(); ++each) {
        if (!met.contains(each.key()))
            problems << QStringLiteral("%1:%2 names %3, where no source stands. Take the line out.")
                            .arg(folderFile)
                            .arg(each.value())
                            .arg(each.key());
    }
    return problems;
}

QStringList wrongIncludes(const SourceTexts& sources, const FolderOrder& order)
{
    QStringList problems;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const QString from = order.folderOf(source.key());
        for (const IncludeLine& include : includesIn(source.value())) {
            const QString to = order.folderOf(include.path);
            if (!sources.contains(include.path))
                problems << wordsOf(source.key(), include) +
                                QStringLiteral(", which is no header of the floors. Write its path from the root.");
            else if (!from.isEmpty() && !to.isEmpty() && order.isAbove(to, from))
                problems << wordsOf(source.key(), include) +
                                QStringLiteral(", but %1 stands above %2 in %3. Move what both need into a folder "
                                               "beneath them, or have it handed in from above.")
                                    .arg(to, from, folderFile);
        }
    }
    return problems;
}

QStringList sightsOfTheStore(const SourceTexts& sources)
{
    const auto isPrivate = [](const QString& path) {
        return std::any_of(privateFolders.begin(), privateFolders.end(),
                           [&path](const QString& folder) { return path.startsWith(folder); });
    };
    QStringList problems;
    QSet<QString> seen; // By any view: one way to a header that shows the store is enough.
    const std::function<void(const QString&, const QString&)> follow = [&](const QString& path, const QString& way) {
        for (const IncludeLine& include : includesIn(sources.value(path))) {
            const QString step = way + wordsOf(path, include);
            if (isPrivate(include.path)) {
                problems << step + QStringLiteral(". The store is a private matter of the models: ask a model, which "
                                                  "includes it where no view sees it.");
            } else if (!seen.contains(include.path)) {
                seen << include.path;
                follow(include.path, step + QStringLiteral(", "));
            }
        }
    };
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (floorOf(source.key()) == QLatin1String("views"))
            follow(source.key(), {});
    }
    return problems;
}

QStringList twofoldTypes(const SourceTexts& sources)
{
    QStringList problems;
    QMap<QString, QString> homes;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!source.key().endsWith(QLatin1String(".h")))
            continue;
        for (const DefinedType& type : definedTypes(source.value())) {
            const QString home = QStringLiteral("%1:%2").arg(source.key()).arg(type.line);
            if (homes.contains(type.name))
                problems << QStringLiteral("%1 defines %2, as %3 does. Make them one, or name each after what it is.")
                                .arg(home, type.name, homes[type.name]);
            homes.insert(type.name, home);
        }
    }
    return problems;
}

} // namespace tasrih::test

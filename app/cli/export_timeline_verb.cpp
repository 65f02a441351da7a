// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih export timeline
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "database/store/project_store.h"
#include "models/context/filter.h"
#include "views/print/timeline_export.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace tasrih::cli {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

/// The value of an option out of a closed list; the first of the list where it isn't given.
template <typename Value>
Value chosen(const Arguments& given, const QString& name, const std::vector<std::pair<QString, Value>>& values)
{
    const std::optional<QString> key = given.value(name);
    if (!key)
        return values.front().second;
    QStringList keys;
    for (const auto& [known, value] : values) {
        if (known.compare(*key, Qt::CaseInsensitive) == 0)
            return value;
        keys << known;
    }
    throw UsageError(words(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no value of --%2; it takes: %3."))
                         .arg(*key, name, keys.join(QStringLiteral(", "))));
}

PrintOptions optionsOf(const Arguments& given)
{
    PrintOptions options;
    options.language = given.language(interfaceLanguage());
    options.paper = chosen<Paper>(given, QStringLiteral("paper"),
                                  {{QStringLiteral("A4"), Paper::A4}, {QStringLiteral("A3"), Paper::A3}});
    options.orientation = chosen<Orientation>(
        given, QStringLiteral("orientation"),
        {{QStringLiteral("landscape"), Orientation::Landscape}, {QStringLiteral("portrait"), Orientation::Portrait}});
    options.rows = chosen<TimelineRows>(given, QStringLiteral("rows"),
                                        {{QStringLiteral("place"), TimelineRows::Places},
                                         {QStringLiteral("actor"), TimelineRows::Actors},
                                         {QStringLiteral("side"), TimelineRows::Sides}});
    options.inherited = given.has(QStringLiteral("inherited")) ? Inherited::Show : Inherited::Hide;
    options.title = given.value(QStringLiteral("title")).value_or(QString());
    return options;
}

} // namespace

int runExportTimeline(const QStringList& arguments)
{
    Arguments given(QStringLiteral("export timeline"),
                    words(QT_TRANSLATE_NOOP("CommandLine", "Writes the timeline of all withdrawal claims.")),
                    {QStringLiteral("PROJECT"), QStringLiteral("OUT.{pdf,svg,png}")});
    given
        .option(QStringLiteral("language"), QStringLiteral("ar|en"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The language of the print.")))
        .option(QStringLiteral("paper"), QStringLiteral("A4|A3"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The paper; A4 if it isn't given.")))
        .option(QStringLiteral("orientation"), QStringLiteral("landscape|portrait"),
                words(QT_TRANSLATE_NOOP("CommandLine", "How the paper lies; landscape if it isn't given.")))
        .option(QStringLiteral("rows"), QStringLiteral("place|actor|side"),
                words(QT_TRANSLATE_NOOP("CommandLine", "What a row stands for.")))
        .option(QStringLiteral("title"), QStringLiteral("TEXT"),
                words(QT_TRANSLATE_NOOP("CommandLine", "The title; the project's if it isn't given.")))
        .flag(QStringLiteral("inherited"),
              words(QT_TRANSLATE_NOOP("CommandLine", "Shows claims about larger places at the smaller ones too.")));
    if (!given.read(arguments, 2, 2))
        return Done;
    const QString out = given.positional().at(1);
    const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
    if (!kinds.contains(QFileInfo(out).suffix().toLower()))
        throw UsageError(
            words(QT_TRANSLATE_NOOP("CommandLine", "The file's name must end in .pdf, .svg or .png: %1")).arg(out));
    const PrintOptions options = optionsOf(given);
    ProjectStore store(given.positional().at(0), ProjectStore::Access::ReadOnly);
    exportTimeline(store.snapshot(), filtered(*store.snapshot(), Filter()), options, out);
    print(words(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1")).arg(out));
    return Done;
}

} // namespace tasrih::cli

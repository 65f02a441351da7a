// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/cli.h"
#include "app/cli/names.h"
#include "database/words/date_display.h"
#include "database/words/language.h"

namespace tasrih::cli {

namespace {
QString usable(const QString& path)
{
    if (const QString problem = nameProblem(path); !problem.isEmpty())
        throw UsageError(problem);
    return path;
}

/// In the order of MonthNames.
QStringList monthKeys()
{
    return {QStringLiteral("levantine"), QStringLiteral("egyptian"), QStringLiteral("both")};
}

/// In the order of Digits.
QStringList digitKeys()
{
    return {QStringLiteral("western"), QStringLiteral("arabic")};
}
} // namespace

Arguments::Arguments(const QString& verb, const QString& purpose, const QStringList& positional)
    : m_verb(verb)
{
    m_usage = QStringLiteral("tasrih %1 %2 [--help]").arg(verb, positional.join(u' '));
    m_parser.setApplicationDescription(purpose);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, translated(Wording("CommandLine", "Shows this help."))});
}

Arguments& Arguments::option(const QString& name, const QString& value, const QString& purpose)
{
    m_parser.addOption({name, purpose, value});
    return *this;
}

Arguments& Arguments::flag(const QString& name, const QString& purpose)
{
    m_parser.addOption({name, purpose});
    return *this;
}

Arguments& Arguments::reading(const QString& purpose)
{
    option(QStringLiteral("language"), QStringLiteral("ar|en"), purpose);
    option(QStringLiteral("digits"), digitKeys().join(u'|'),
           translated(Wording("CommandLine", "The digits of Arabic: 2026 or ٢٠٢٦; the first if it isn't given.")));
    option(QStringLiteral("months"), monthKeys().join(u'|'),
           translated(
               Wording("CommandLine", "The months of Arabic: أيلول, سبتمبر or both; the first if it isn't given.")));
    m_hasReading = true;
    return *this;
}

bool Arguments::read(const QStringList& arguments, int atLeast, int atMost)
{
    if (!m_parser.parse(QStringList{QStringLiteral("tasrih ") + m_verb} + arguments))
        throw UsageError(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help"))) {
        // The first line of Qt's text is a usage line of its own.
        printText(m_usage + u'\n' + m_parser.helpText().section(u'\n', 1).trimmed());
        return false;
    }
    const auto count = int(m_parser.positionalArguments().size());
    if (count < atLeast)
        throw UsageError(translated(Wording("CommandLine", "Something is missing. Usage: %1")).arg(m_usage));
    if (count > atMost)
        throw UsageError(translated(Wording("CommandLine", "There is too much. Usage: %1")).arg(m_usage));
    if (m_hasReading)
        applyReading();
    return true;
}

QString Arguments::path(int position) const
{
    return usable(m_parser.positionalArguments().at(position));
}

std::optional<QString> Arguments::pathValue(const QString& name) const
{
    const std::optional<QString> path = value(name);
    return path ? std::optional(usable(*path)) : std::nullopt;
}

std::optional<QString> Arguments::value(const QString& name) const
{
    return m_parser.isSet(name) ? std::optional(m_parser.value(name)) : std::nullopt;
}

int Arguments::choice(const QString& name, const QStringList& keys) const
{
    const std::optional<QString> given = value(name);
    int found = 0;
    while (given && found < keys.size() && keys[found].compare(*given, Qt::CaseInsensitive) != 0)
        ++found;
    if (found == keys.size())
        throw UsageError(translated(Wording("CommandLine", "\"%1\" is no value of --%2; it takes: %3."))
                             .arg(*given, name, keys.join(QStringLiteral(", "))));
    return found;
}

void Arguments::applyReading() const
{
    const int months = choice(QStringLiteral("months"), monthKeys());
    const int digits = choice(QStringLiteral("digits"), digitKeys());
    setDateDisplay({MonthNames(months), Digits(digits)});
}

Language Arguments::language() const
{
    const std::optional<QString> given = value(QStringLiteral("language"));
    if (!given)
        return interfaceLanguage();
    if (*given == QLatin1String("ar"))
        return Language::Arabic;
    if (*given == QLatin1String("en"))
        return Language::English;
    throw UsageError(translated(Wording("CommandLine", "The language is \"ar\" or \"en\", not \"%1\".")).arg(*given));
}

} // namespace tasrih::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/defined_types.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace tasrih::test {

namespace {

/// What is no word of the language: comments, literals, lines of the preprocessor.
const QRegularExpression& silence()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])+')re"
                       R"re(|^[ \t]*#(?:\\\n|[^\n])*)re"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return expression;
}

/// A name, "::", or any other sign alone.
const QRegularExpression& token()
{
    static const QRegularExpression expression(QStringLiteral(R"(\w+|::|[^\s\w])"));
    return expression;
}

/// @p words without "template <…>" in front, however often.
QStringList withoutTemplate(QStringList words)
{
    while (words.value(0) == QLatin1String("template")) {
        qsizetype end = 1;
        int depth = 0;
        do {
            depth += int(words.value(end) == QLatin1String("<")) - int(words.value(end) == QLatin1String(">"));
            ++end;
        } while (depth > 0 && end < words.size());
        words = words.mid(end);
    }
    return words;
}

/// What a type that @p words begin is called; nothing where they begin something else.
std::optional<QString> typeOf(QStringList words)
{
    words = withoutTemplate(std::move(words));
    words.removeAll(QStringLiteral("final"));
    const QStringList keys{QStringLiteral("enum"), QStringLiteral("struct"), QStringLiteral("class"),
                           QStringLiteral("union")};
    if (!keys.contains(words.value(0)))
        return std::nullopt;
    words = words.mid(0, words.indexOf(QStringLiteral(":"))); // The whole where there is none.
    const QString name = words.constLast();
    const bool isSimple = !words.contains(QStringLiteral("(")) && !words.contains(QStringLiteral("::"));
    return isSimple && name != QLatin1String(">") && !keys.contains(name) ? std::optional(name) : std::nullopt;
}

/// The names of the namespaces that @p words begin, "" where it has none; nothing where they begin something else.
std::optional<QString> namespaceOf(QStringList words)
{
    words.removeAll(QStringLiteral("inline"));
    return words.value(0) == QLatin1String("namespace") ? std::optional(words.mid(1).join(QString())) : std::nullopt;
}

} // namespace

std::vector<DefinedType> definedTypes(const QString& source)
{
    QString text = source;
    for (auto each = silence().globalMatch(source); each.hasNext();) {
        const auto match = each.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (text[at] != u'\n')
                text[at] = u' ';
        }
    }
    std::vector<DefinedType> found;
    std::vector<std::optional<QString>> scopes; // Nothing: what is in it is not looked at.
    QStringList words;                          // Since the last end of a statement.
    int line = 1;                               // Of the first of them.
    qsizetype counted = 0;                      // Up to there.
    for (auto each = token().globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString word = match.captured();
        if (word == QLatin1String("{")) {
            const auto isOpen = [](const auto& scope) { return scope && !scope->isEmpty(); };
            const bool isLooked = std::all_of(scopes.begin(), scopes.end(), isOpen);
            if (const auto type = typeOf(words); type && isLooked) {
                QString prefix;
                for (const auto& scope : scopes)
                    prefix += *scope + QStringLiteral("::");
                found.push_back({prefix + *type, line});
            }
            scopes.push_back(namespaceOf(words));
        } else if (word == QLatin1String("}") && !scopes.empty()) {
            scopes.pop_back();
        }
        if (word == QLatin1String("{") || word == QLatin1String("}") || word == QLatin1String(";")) {
            words.clear();
            continue;
        }
        if (words.isEmpty()) {
            line += int(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
            counted = match.capturedStart();
        }
        words << word;
    }
    return found;
}

} // namespace tasrih::test

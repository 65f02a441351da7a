// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QStringList>

#include <optional>

namespace tasrih::cli {

/// The options of one verb: QCommandLineParser with --help, and wrong use as UsageError instead of an exit.
class Arguments
{
public:
    /// @param verb its name, @param purpose one sentence, @param positional its positional arguments as shown.
    Arguments(const QString& verb, const QString& purpose, const QStringList& positional);

    Arguments& option(const QString& name, const QString& value, const QString& purpose);
    Arguments& flag(const QString& name, const QString& purpose);
    /// --language (@p purpose is its), --digits and --months: how people read what is written. Once they are read the
    /// latter two hold for the whole program.
    Arguments& reading(const QString& purpose);

    /// Reads the arguments. Returns false when --help was asked for and printed.
    [[nodiscard]] bool read(const QStringList& arguments, int atLeast, int atMost);

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    /// The name of a file among them. @throws UsageError where no file can have it
    [[nodiscard]] QString path(int position) const;
    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    /// The same of an option that names a file. @throws UsageError where no file can have the name
    [[nodiscard]] std::optional<QString> pathValue(const QString& name) const;
    /// Which of @p keys, in any case, the option has; 0 where it isn't given. @throws UsageError for another value
    [[nodiscard]] int choice(const QString& name, const QStringList& keys) const;
    /// --language as a language; that of the interface where it isn't given. @throws UsageError for another value
    [[nodiscard]] Language language() const;

private:
    void applyReading() const;

    QString m_verb;
    QString m_usage;
    QCommandLineParser m_parser;
    bool m_hasReading = false;
};

} // namespace tasrih::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <stdexcept>

namespace tasrih {
class ProjectStore;
struct Report;
} // namespace tasrih

/// The program without a window, for scripts and checks. Results go to stdout, problems to stderr.
namespace tasrih::cli {

/// Exit statuses.
enum Status
{
    Done = 0,
    Failed = 1,
    WrongUse = 2
};

/// Wrong use of a verb; the message says what is wrong.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString& message)
        : std::runtime_error(message.toStdString())
    {
    }
};

/// Whether @p argument names a verb (new, import, export, check, help, ...), or is an option that stands for one.
[[nodiscard]] bool isVerb(const QString& argument);
/// The verbs as they are typed, in order.
[[nodiscard]] QStringList verbNames();

/// Whether the verb needs fonts and painting (a QGuiApplication), given all of its arguments.
[[nodiscard]] bool needsPainting(const QStringList& arguments);

/// Runs the verb in @p arguments (without the program's name). Needs an application object. Never throws.
[[nodiscard]] int run(const QStringList& arguments);

/// Complains where the project is damaged, so that what is written of it may lack something.
void tellDamage(const ProjectStore& store);

// The verbs. Each gets the arguments after its name and returns a status; throws UsageError or tasrih::Error.
int runNew(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runExtract(const QStringList& arguments);
int runSearch(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runExportTimeline(const QStringList& arguments);
/// Writes one of reportKinds(), the first of @p arguments.
int runExportReport(const QStringList& arguments);
/// What can be exported as a report.
[[nodiscard]] QStringList reportKinds();
/// Writes all that is said by or about one subject.
int runExportDossier(const QStringList& arguments);
/// @throws UsageError where @p path ends in none of @p suffixes
void requireSuffix(const QString& path, const QStringList& suffixes);
/// "OUT.{csv,pdf}", as usages have it.
[[nodiscard]] QString outIn(const QStringList& suffixes);
/// Writes @p report to @p path, says so, and what else is to be known of the file. Returns Done.
int writeOut(const Report& report, const QString& path);

} // namespace tasrih::cli

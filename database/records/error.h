// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <stdexcept>

namespace tasrih {

/// The one error type that crosses functions below the views. @ref message is for the user: what happened, to what,
/// and what to do; @ref detail is for a report (SQL, path, library message) and may be empty.
class Error : public std::runtime_error
{
public:
    enum class Cause
    {
        Other,
        GivenUp,     ///< The work was interrupted because its result is no longer wanted.
        NotWritable, ///< The file or its folder can't be written or opened.
        Damage,      ///< The project file is damaged: what can still be read should be saved.
        Moved        ///< The project file is no longer where it was opened: it should be saved elsewhere.
    };

    explicit Error(const QString& message, const QString& detail = {}, Cause cause = Cause::Other)
        : std::runtime_error((detail.isEmpty() ? message : message + QStringLiteral(" — ") + detail).toStdString())
        , m_message(message)
        , m_detail(detail)
        , m_cause(cause)
    {
    }

    [[nodiscard]] const QString& message() const noexcept { return m_message; }
    [[nodiscard]] const QString& detail() const noexcept { return m_detail; }
    [[nodiscard]] Cause cause() const noexcept { return m_cause; }

private:
    QString m_message;
    QString m_detail;
    Cause m_cause;
};

} // namespace tasrih

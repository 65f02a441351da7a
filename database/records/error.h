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
    explicit Error(const QString& message, const QString& detail = {})
        : std::runtime_error((detail.isEmpty() ? message : message + QStringLiteral(" — ") + detail).toStdString())
        , m_message(message)
        , m_detail(detail)
    {
    }

    [[nodiscard]] const QString& message() const noexcept { return m_message; }
    [[nodiscard]] const QString& detail() const noexcept { return m_detail; }

private:
    QString m_message;
    QString m_detail;
};

} // namespace tasrih

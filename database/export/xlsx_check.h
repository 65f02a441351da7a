// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

struct lxw_workbook;

namespace tasrih {

/// Looks at what the library wrote, which does not notice when a write to one of its temporary files fails: it then
/// leaves out what is missing and reports success.
class XlsxCheck
{
public:
    /// To be called when all rows are written, before the workbook is closed.
    void noteRows(lxw_workbook* book);
    /// Unpacks the file and compares; empty where nothing is missing.
    [[nodiscard]] QString problemOf(const QString& path) const;

private:
    std::vector<qint64> m_rowBytes; ///< Of each sheet; −1 where a write failed.
};

} // namespace tasrih

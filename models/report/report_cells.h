// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "models/report/report.h"

namespace tasrih {

/// A day as such; an empty cell without a valid one.
[[nodiscard]] ReportCell dayCell(const std::optional<QDate>& day);
/// A date as it stands in the record: as a day where it is one, else in EDTF.
[[nodiscard]] ReportCell dateCell(const std::optional<Edtf>& date);
[[nodiscard]] ReportCell numberCell(const std::optional<double>& number);
/// 1 or 0.
[[nodiscard]] ReportCell flagCell(bool isSo);

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace tasrih {

/// The report as one HTML5 page that needs no other file: direction and language of the report, sources in their own,
/// rules for print. Nothing in a text is taken for markup, and the page forbids all scripts and addresses.
[[nodiscard]] QString toHtml(const Report& report);

/// One table as a fragment with its looks in the elements themselves, as a clipboard wants it.
[[nodiscard]] QString tableFragment(const ReportTable& table, Language language);

} // namespace tasrih

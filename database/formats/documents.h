// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"

namespace tasrih {

/// The text of a Word document (ECMA-376): as it reads with all changes accepted, without what is hidden, comments,
/// and heads and feet of pages.
[[nodiscard]] ExtractReply readDocx(const QByteArray& bytes);
/// The same of an OpenDocument text (ISO/IEC 26300).
[[nodiscard]] ExtractReply readOdt(const QByteArray& bytes);

} // namespace tasrih

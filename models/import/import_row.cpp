// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_row.h"

#include "database/dates/date_phrases.h"

namespace tasrih {

std::optional<Edtf> publishedFrom(const QString& text)
{
    return readDate(text.trimmed());
}

QString publishedProblem(const QString& text)
{
    return text.isEmpty() ? QString() : readTypedDate(text).problem;
}

} // namespace tasrih

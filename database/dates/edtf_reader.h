// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/words/language.h"

namespace tasrih {

/// One date read, or what is wrong with it.
struct EdtfPointReading
{
    std::optional<EdtfPoint> point;
    QString problem;
};

/// Reads a single date of level 0 or 1 (no interval), with its qualifier.
[[nodiscard]] EdtfPointReading readEdtfPoint(QStringView text);

/// Reads "hh:mm:ss" with an optional zone ("Z", "+03", "-04:30"): whether it is right.
[[nodiscard]] bool isEdtfTime(QStringView text);

/// The name of the level 2 feature that @p date (a single date without blanks) uses, as a sentence for the user;
/// empty if it uses none.
[[nodiscard]] QString levelTwoProblem(QStringView date);

/// What most likely went wrong with a @p date that fits no form.
[[nodiscard]] QString likelyProblem(QStringView date);

/// @p source in the language of the interface; %1 is replaced by @p value, isolated.
[[nodiscard]] QString edtfSentence(Wording source, QStringView value = {});

} // namespace tasrih

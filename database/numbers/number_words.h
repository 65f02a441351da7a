// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace tasrih {

/// What a word does in a spelled-out number.
struct NumberWord
{
    enum class Kind
    {
        Unit,        ///< one to nine
        TeenUnit,    ///< أحد, اثني: one or two, before عشر only
        Ten,         ///< عشر, ten: 10, or a teen after an Arabic unit
        Teen,        ///< eleven to nineteen, in English
        Tens,        ///< twenty to ninety
        Hundreds,    ///< مئة to تسعمئة: a whole hundred of its own; مئة also after a unit
        Hundred,     ///< English "hundred", after a unit
        Scale,       ///< thousand, million, ...; alone it counts once
        DualScale,   ///< two of a scale
        EitherScale, ///< ألفا: two thousand, but the scale after a number (ألفاً)
        Plural,      ///< آلاف, millions: the scale after a number; alone an indefinite number
        Fraction     ///< نصف, ربع: of the scale that follows or went before
    };

    Kind kind = Kind::Unit;
    double value = 0;
    bool english = false;
};

/// The meaning of a folded word without clitics, or nothing.
[[nodiscard]] std::optional<NumberWord> numberWord(QStringView folded);

} // namespace tasrih

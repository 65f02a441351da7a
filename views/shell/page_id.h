// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <array>

namespace tasrih {

/// The pages of the window, in the order of the rail.
enum class PageId
{
    Read,
    Timeline,
    Stances,
    Compare,
    Figures,
    Statements,
    Findings,
    Dossier
};

inline constexpr std::array allPages{PageId::Read,    PageId::Timeline,   PageId::Stances,  PageId::Compare,
                                     PageId::Figures, PageId::Statements, PageId::Findings, PageId::Dossier};

/// "read", "timeline", ...: for the names of objects, files of pictures and settings.
[[nodiscard]] QString keyOf(PageId page);
/// As people read it, in the interface's language.
[[nodiscard]] QString titleOf(PageId page);
[[nodiscard]] QString iconNameOf(PageId page);

} // namespace tasrih

Q_DECLARE_METATYPE(tasrih::PageId)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/language.h"

#include <QtCore/QMetaType>

#include <span>

class QWidget;

namespace tasrih {

class Context;
class Page;

/// The pages, in the order of the rail and of their keys (Ctrl+1, ...).
enum class PageId
{
    Read,
    Timeline,
    Stances,
    Compare,
    Figures,
    Statements,
    Findings,
    Dossier,
    Search
};

/// What stands at the trailing side of a page.
enum class Trailing
{
    Nothing,
    Inspector,
    Evidence ///< What stands behind what is chosen on the page.
};

/// All that is known of a page before it is made.
struct PageEntry
{
    PageId id;
    const char* key;   ///< "read", "timeline", ...: in names of objects, files of pictures and settings.
    Wording title;     ///< As people read it.
    Wording action;    ///< The same with its letter for menus.
    Trailing trailing; ///< Beside it at first.
    Page* (*make)(Context& context, QWidget* parent);
};

/// All pages, at the places of their ids.
using PageList = std::span<const PageEntry>;

/// In the interface's language.
[[nodiscard]] QString titleOf(const PageEntry& page);
/// "page-read", ...
[[nodiscard]] QString iconNameOf(const PageEntry& page);

} // namespace tasrih

Q_DECLARE_METATYPE(tasrih::PageId)

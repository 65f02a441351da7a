// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page_id.h"

class QWidget;

namespace tasrih {

class Context;

/// The widget of a page. The only place that knows all pages.
[[nodiscard]] QWidget* makePage(PageId page, Context& context, QWidget* parent);
[[nodiscard]] QWidget* makeInspector(Context& context, QWidget* parent);

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace tasrih {

class Context;

/// Asks for a name and saves a search: a filter or a question as JSON (toJson()). Asks again where it could not be
/// saved.
void saveSearch(QWidget& window, Context& context, const QString& json);

} // namespace tasrih

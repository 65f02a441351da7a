// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/translation.h"
#include "database/words/numerals.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtWidgets/QApplication>

namespace tasrih {

void applySettings(QApplication& application)
{
    const Settings settings;
    const Language language = settings.language();
    speak(language);
    setDateDisplay({settings.monthNames(), settings.digits()});
    QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    // The digits of number fields and of %n in tr().
    QLocale::setDefault(numberLocale(language));
    applyTheme(application, settings.appearance());
}

} // namespace tasrih

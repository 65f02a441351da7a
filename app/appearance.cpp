// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/translation.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

namespace tasrih {

void applySettings(QApplication& application)
{
    const Settings settings;
    const Language language = settings.language();
    speak(language);
    setDateDisplay({settings.monthNames(), settings.digits()});
    QApplication::setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    QLocale::setDefault(language == Language::Arabic ? QLocale(QLocale::Arabic, QLocale::Iraq)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(application, settings.appearance());
}

} // namespace tasrih

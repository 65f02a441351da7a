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
    // The locale decides the digits of number fields, and Iraq's are ٠ to ٩.
    const bool arabicDigits = language == Language::Arabic && settings.digits() == Digits::ArabicIndic;
    QLocale::setDefault(arabicDigits ? QLocale(QLocale::Arabic, QLocale::Iraq)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(application, settings.appearance());
}

} // namespace tasrih

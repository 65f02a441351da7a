// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace tasrih {

namespace {

/// The bundled catalogue for tr(), whose %n then comes in the digits of the default locale.
class Catalogue : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        QString text = QTranslator::translate(context, source, comment, n);
        return n < 0 ? text : text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
};

struct Catalogues
{
    Catalogue own;
    QTranslator qt;
};

Catalogues& catalogues()
{
    static Catalogues loaded;
    return loaded;
}

} // namespace

void speak(Language language)
{
    const QString code = languageCode(language);
    Catalogues& loaded = catalogues();
    QCoreApplication::removeTranslator(&loaded.own);
    QCoreApplication::removeTranslator(&loaded.qt);
    if (loaded.own.load(QStringLiteral(":/i18n/tasrih_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&loaded.own);
    if (language == Language::Arabic &&
        loaded.qt.load(QStringLiteral("qtbase_ar"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&loaded.qt);
    setInterfaceLanguage(language);
}

Language languageOfSystem()
{
    return QLocale::system().language() == QLocale::Arabic ? Language::Arabic : Language::English;
}

void speakLanguageOfSystem()
{
    speak(languageOfSystem());
}

} // namespace tasrih

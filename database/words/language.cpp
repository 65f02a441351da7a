// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/language.h"

#include <QtCore/QTranslator>

#include <atomic>

namespace tasrih {

namespace {
std::atomic<Language> current{Language::English};

const QTranslator& catalogue(Language language)
{
    struct Loaded
    {
        explicit Loaded(const QString& code) { (void)translator.load(QStringLiteral(":/i18n/tasrih_%1.qm").arg(code)); }
        QTranslator translator;
    };
    static const Loaded english(QStringLiteral("en"));
    static const Loaded arabic(QStringLiteral("ar"));
    return (language == Language::Arabic ? arabic : english).translator;
}
} // namespace

Language interfaceLanguage()
{
    return current.load();
}

void setInterfaceLanguage(Language language)
{
    current.store(language);
}

QString languageCode(Language language)
{
    return language == Language::Arabic ? QStringLiteral("ar") : QStringLiteral("en");
}

QString translated(Language language, const char* context, const char* source, int n)
{
    QString text = catalogue(language).translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace tasrih

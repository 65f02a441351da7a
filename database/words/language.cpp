// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"

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

QString translated(Language language, const Wording& words)
{
    const QString text = catalogue(language).translate(words.context, words.source, words.comment);
    return text.isEmpty() ? QString::fromUtf8(words.source) : text;
}

QString translated(Language language, const CountedWording& words, int n)
{
    const Wording& one = words.words;
    QString text = catalogue(language).translate(one.context, one.source, one.comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(one.source);
    return text.replace(QLatin1String("%n"), wholeText(n, language));
}

QString translated(const Wording& words)
{
    return translated(interfaceLanguage(), words);
}

QString translated(const CountedWording& words, int n)
{
    return translated(interfaceLanguage(), words, n);
}

} // namespace tasrih

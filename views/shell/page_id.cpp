// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page_id.h"

#include "database/words/language.h"

namespace tasrih {

namespace {

struct PageFacts
{
    const char* key;
    const char* title;
    const char* icon;
};

constexpr PageFacts facts[] = {
    {"read", QT_TRANSLATE_NOOP("Pages", "Read"), "page-read"},
    {"timeline", QT_TRANSLATE_NOOP("Pages", "Timeline"), "page-timeline"},
    {"stances", QT_TRANSLATE_NOOP("Pages", "Stances"), "page-stances"},
    {"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "page-compare"},
    {"figures", QT_TRANSLATE_NOOP("Pages", "Figures"), "page-figures"},
    {"statements", QT_TRANSLATE_NOOP("Pages", "Statements"), "page-statements"},
    {"findings", QT_TRANSLATE_NOOP("Pages", "Findings"), "page-findings"},
    {"dossier", QT_TRANSLATE_NOOP("Pages", "Dossier"), "page-dossier"},
};

} // namespace

QString keyOf(PageId page)
{
    return QString::fromLatin1(facts[int(page)].key);
}

QString titleOf(PageId page)
{
    return translated(interfaceLanguage(), "Pages", facts[int(page)].title);
}

QString iconNameOf(PageId page)
{
    return QString::fromLatin1(facts[int(page)].icon);
}

} // namespace tasrih

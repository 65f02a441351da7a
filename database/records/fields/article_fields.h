// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/article.h"
#include "database/records/fields/field.h"

#include <QtCore/QtGlobal>

namespace tasrih {

template <>
struct Description<Outlet>
{
    static constexpr const char* table = "outlet";
    static constexpr std::tuple fields{
        Field("name", &Outlet::name, QT_TRANSLATE_NOOP("Fields", "Arabic name"), traits::name),
        Field("name_en", &Outlet::nameEn, QT_TRANSLATE_NOOP("Fields", "English name"), traits::name),
        Field("url", &Outlet::url, QT_TRANSLATE_NOOP("Fields", "Address"), traits::text),
        Field("reliability", &Outlet::reliability, QT_TRANSLATE_NOOP("Fields", "Reliability as a source")),
        Field("note", &Outlet::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

template <>
struct Description<Article>
{
    static constexpr const char* table = "article";
    static constexpr std::tuple fields{
        Field("title", &Article::title, QT_TRANSLATE_NOOP("Fields", "Title"), traits::quoted),
        Field("outlet_id", &Article::outlet, QT_TRANSLATE_NOOP("Fields", "Outlet")),
        Field("author", &Article::author, QT_TRANSLATE_NOOP("Fields", "Author"), traits::quoted),
        Field("published", &Article::published, QT_TRANSLATE_NOOP("Fields", "Published")),
        Field("published_basis", &Article::publishedBasis, QT_TRANSLATE_NOOP("Fields", "How the date is known")),
        Field("url", &Article::url, QT_TRANSLATE_NOOP("Fields", "Address")),
        Field("language", &Article::language, QT_TRANSLATE_NOOP("Fields", "Language"), {.holds = Holds::Language}),
        Field("state", &Article::state, QT_TRANSLATE_NOOP("Fields", "Reading state")),
        Field("is_ocr", &Article::isOcr, QT_TRANSLATE_NOOP("Fields", "Text recognised from a picture (OCR)")),
        Field("note", &Article::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
        Field("text_id", &Article::text, QT_TRANSLATE_NOOP("Fields", "Text version"), {.isOnForm = false}),
        Field("imported_at", &Article::importedAt, QT_TRANSLATE_NOOP("Fields", "Imported"), {.isOnForm = false}),
    };
};

template <>
struct Description<ArticleNote>
{
    static constexpr const char* table = "article_note";
    static constexpr std::tuple fields{
        Field("quote", &ArticleNote::quote, QT_TRANSLATE_NOOP("Fields", "Text"),
              {.holds = Holds::Passage, .isFilled = true}),
        Field("start_offset", &ArticleNote::start, QT_TRANSLATE_NOOP("Fields", "Start in the text"), traits::rider),
        Field("end_offset", &ArticleNote::end, QT_TRANSLATE_NOOP("Fields", "End in the text"), traits::rider),
        Field("prefix", &ArticleNote::prefix, QT_TRANSLATE_NOOP("Fields", "Words before it"),
              {.holds = Holds::Verbatim, .isRider = true}),
        Field("suffix", &ArticleNote::suffix, QT_TRANSLATE_NOOP("Fields", "Words after it"),
              {.holds = Holds::Verbatim, .isRider = true}),
        Field("text_id", &ArticleNote::text, QT_TRANSLATE_NOOP("Fields", "Only in an earlier text")),
        Field("article_id", &ArticleNote::article, QT_TRANSLATE_NOOP("Fields", "Article"), traits::rider),
        Field("note", &ArticleNote::note, QT_TRANSLATE_NOOP("Fields", "Note"), traits::note),
    };
};

} // namespace tasrih

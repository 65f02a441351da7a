// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace tasrih {

/// Who published.
struct Outlet
{
    OutletId id;
    QString name, nameEn;
    QString url;
    std::optional<Reliability> reliability;
    QString note;

    friend bool operator==(const Outlet&, const Outlet&) = default;
};

/// The facts about one published text. The text itself is loaded on demand: lists never touch texts.
struct Article
{
    ArticleId id;
    TextId text = nowhere<TextId>(); ///< The current version of its text.
    std::optional<OutletId> outlet;
    QString title;
    QString author;
    std::optional<Edtf> published;
    std::optional<Basis> publishedBasis;
    QString url;
    QString language; ///< "ar", "en", ... or empty where it is not known.
    ReadingState state = ReadingState::New;
    QString note;
    QDateTime importedAt; ///< UTC.
    bool isOcr = false;   ///< Its text was recognised from a picture.

    friend bool operator==(const Article&, const Article&) = default;
};

/// One immutable version of an article's text, as it goes into the store. Not undone: it never changes.
struct ArticleText
{
    TextId id;
    ArticleId article;
    QString text;        ///< LF newlines, no noncharacters.
    QString sourceName;  ///< The file's name, or empty.
    QString encoding;    ///< The encoding it was read in, e.g. "windows-1256".
    QByteArray original; ///< The imported bytes, kept as evidence; may be empty (pasted text).
    int newlinesChanged = 0;
    int charactersStripped = 0;
};

/// A note in the margin of an article, without a statement. It lies in the text as a highlight does.
struct ArticleNote
{
    ArticleNoteId id;
    ArticleId article = nowhere<ArticleId>();
    int start = 0;
    int end = 0;
    QString quote;
    QString prefix, suffix;
    QString note;
    std::optional<TextId> text = {}; ///< As of a highlight.

    friend bool operator==(const ArticleNote&, const ArticleNote&) = default;
};

/// What tells one version of a text from another, without the text.
struct TextVersion
{
    TextId id;
    QDateTime madeAt; ///< UTC.
    QString sourceName;
    int length = 0; ///< In code points.

    friend bool operator==(const TextVersion&, const TextVersion&) = default;
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

namespace tasrih::test {

/// How large an article is to be.
struct LargeArticleSize
{
    int characters = 1000000;
    int claims = 5000;
    int paragraph = 700; ///< Characters to a paragraph; 0 makes all of it one.
};

/// Arabic running text of exactly so many characters, made of a few words over and over.
[[nodiscard]] QString largeArabicText(const LargeArticleSize& size);

/// An article of that text, with as many statements as claims, spread evenly over it, of all kinds, by speakers of two
/// sides; each is so long that it overlaps its neighbours here and there.
struct LargeArticle
{
    ArticleId article;
    QString text;
    Edits edits; ///< What puts all of it into a project.
};

[[nodiscard]] LargeArticle makeLargeArticle(IdSource& ids, const LargeArticleSize& size);

} // namespace tasrih::test

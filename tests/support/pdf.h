// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QStringList>

#include <vector>

namespace tasrih::test {

/// What @p program prints; nothing where it can't be started.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// A word of a PDF (in Arabic a letter: the boxes come before the reader puts letters together) and where it stands, in
/// points from the upper left corner of its page.
struct PdfWord
{
    QString text;
    QRectF box;
};
struct PdfPage
{
    QSizeF size;
    std::vector<PdfWord> words;
};
/// As another program (pdftotext) reads them; empty where it can't.
[[nodiscard]] std::vector<PdfPage> pagesOf(const QString& path);

/// A run of text of a PDF and the size of its letters in points, to a third of one, as another program (pdftohtml)
/// finds it.
struct SizedText
{
    QString text;
    double points = 0;
};
[[nodiscard]] std::vector<SizedText> sizedTexts(const QString& path);

/// Words of letters and digits: what an extractor may not lose or part. Its own order, marks and punctuation don't
/// count.
[[nodiscard]] QStringList wordsOf(const QString& text);
/// Whether one line of @p text holds all words of @p label.
[[nodiscard]] bool isFound(const QString& label, const QString& text);

} // namespace tasrih::test

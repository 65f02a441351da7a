// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/breaks.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace tasrih {

namespace {

std::unique_ptr<icu::BreakIterator> makeIterator(BreakKind kind)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale& root = icu::Locale::getRoot();
    std::unique_ptr<icu::BreakIterator> iterator(kind == BreakKind::Word
                                                     ? icu::BreakIterator::createWordInstance(root, status)
                                                     : icu::BreakIterator::createSentenceInstance(root, status));
    if (U_FAILURE(status))
        qFatal("ICU has no break rules: %s", u_errorName(status));
    return iterator;
}

/// Making one costs far more than using it, and one may be used by one thread only.
icu::BreakIterator& iteratorOf(BreakKind kind)
{
    thread_local const std::unique_ptr<icu::BreakIterator> word = makeIterator(BreakKind::Word);
    thread_local const std::unique_ptr<icu::BreakIterator> sentence = makeIterator(BreakKind::Sentence);
    return kind == BreakKind::Word ? *word : *sentence;
}

} // namespace

std::vector<Break> breaks(QStringView text, BreakKind kind)
{
    std::vector<Break> found;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, decltype(&utext_close)> source(
        utext_openUChars(nullptr, text.utf16(), text.size(), &status), &utext_close);
    icu::BreakIterator& iterator = iteratorOf(kind);
    iterator.setText(source.get(), status);
    if (U_FAILURE(status))
        return found;
    iterator.first();
    for (int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next())
        found.push_back({at, kind == BreakKind::Word && iterator.getRuleStatus() >= UBRK_WORD_NUMBER});
    return found;
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/statement_edits.h"
#include "tests/support/live_project.h"
#include "views/read/read_page.h"

#include <QtTest/QTest>

namespace tasrih::test {

/// The Read page on one article of one's own, and what an analyst does with it by keys.
struct MarkingDesk
{
    /// @param language "ar" or "en"; decides nothing but what paragraphs without letters are.
    explicit MarkingDesk(const QString& text, const QString& language, QSize size = {1100, 800})
    {
        const Article record{.id = article,
                             .text = textId,
                             .title = QStringLiteral("T"),
                             .published = Edtf::parse(QStringLiteral("2024-12-14")),
                             .language = language};
        live.change([record, text](const Snapshot&) {
            Edits edits;
            edits.texts.push_back({.id = record.text, .article = record.id, .text = text});
            edits.put(record);
            return edits;
        });
        page = std::make_unique<ReadPage>(live.context);
        page->resize(size);
        QObject::connect(&live.context, &Context::told, page.get(), [this](const QString& message) { told = message; });
        live.context.openArticle(article);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) ||
            !QTest::qWaitFor([this] { return !page->reader().text().text().isEmpty(); }))
            qFatal("The article does not open");
        page->reader().setFocus();
    }

    [[nodiscard]] ReaderView& reader() const { return page->reader(); }
    [[nodiscard]] const QString& text() const { return reader().text().text(); }
    [[nodiscard]] int at(const QString& part) const { return int(text().indexOf(part)); }
    [[nodiscard]] TextRun runOf(const QString& part) const { return {at(part), at(part) + int(part.size())}; }
    [[nodiscard]] QString selected() const
    {
        const TextRun run = reader().selectedRun();
        return text().mid(run.start, run.length());
    }
    [[nodiscard]] const Statement* current() const
    {
        return live.project.snapshot()->find(live.context.selection().current);
    }
    [[nodiscard]] std::size_t count() const { return live.project.snapshot()->statementsOf(article).size(); }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return live.project.pendingChanges() == 0; }))
            qFatal("A change is not answered");
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&reader(), key, modifiers);
        settle();
    }

    /// A key as an Arabic layout sends it: it writes @p letter.
    void pressArabic(QChar letter, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::sendKeyEvent(QTest::Click, &reader(), Qt::Key(letter.unicode()), QString(letter), modifiers);
        settle();
    }

    /// A statement on @p part, which becomes the current one.
    StatementId mark(const QString& part)
    {
        reader().setFocus();
        reader().select(runOf(part));
        press(Qt::Key_S);
        reader().setFocus();
        return *live.context.selection().current;
    }

    LiveProject live;
    ArticleId article = live.project.ids().next<ArticleId>();
    TextId textId = live.project.ids().next<TextId>();
    std::unique_ptr<ReadPage> page;
    QString told; ///< The last message for the status bar.
};

} // namespace tasrih::test

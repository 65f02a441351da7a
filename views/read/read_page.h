// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/reader/reader_view.h"
#include "views/settings/colour_by.h"

namespace tasrih {

class ArticleHead;
class CodingStrip;
class Companion;
class FindBar;
class NoteBar;
class ReadingCommands;
class ReadingTools;
class VersionBar;

/// The page on which an article is read and its statements are marked. It shows the article that is open in the
/// context, with every statement made of it.
class ReadPage : public Page
{
    Q_OBJECT

public:
    explicit ReadPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] ReaderView& reader() const { return *m_reader; }
    [[nodiscard]] ReadingCommands& commands() const { return *m_commands; }
    [[nodiscard]] ReadingTools& tools() const { return *m_tools; }
    [[nodiscard]] Companion& companion() const { return *m_companion; }

private:
    void showArticle();
    void loadText();
    void showVersion(std::optional<TextId> version);
    void showText(const QString& text);
    void showProblem(const QString& message);
    void refreshMarks();
    void refreshEmphasis();
    void follow(const Change& change);
    void setColours(ColourBy by);
    void onKey(QKeyEvent* event);
    void showSentence(StatementId statement);
    void showPassages(const Passages& passages);
    [[nodiscard]] QWidget* makeDesk();

    ReaderView* m_reader = nullptr;
    ArticleHead* m_head = nullptr;
    ReadingCommands* m_commands = nullptr;
    CodingStrip* m_coding = nullptr;
    FindBar* m_findBar = nullptr;
    NoteBar* m_noteBar = nullptr;
    Companion* m_companion = nullptr;
    QWidget* m_desk = nullptr; ///< The reader with the bars beneath it, and the second article; made of those above.
    ReadingTools* m_tools = nullptr;
    VersionBar* m_versions = nullptr;
    std::optional<TextId> m_text;    ///< What is shown, or on its way.
    std::optional<TextId> m_version; ///< The version wanted; nothing = the present one.
    ColourBy m_colours = ColourBy::Side;
    bool m_isLoading = false;
    std::optional<StatementId> m_wantedSentence; ///< To be shown when the text has come.
    std::optional<Passages> m_wantedPassages;    ///< Likewise.
};

} // namespace tasrih

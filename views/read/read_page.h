// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/read/colour_by.h"
#include "views/read/reader_view.h"

#include <QtWidgets/QStackedWidget>

namespace tasrih {

class ArticleHead;
class CodingStrip;
class FindBar;
class ReadingCommands;
class ReadingTools;

/// The page on which an article is read and its statements are marked. It shows the article that is open in the
/// context, with every statement made of it.
class ReadPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ReadPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] ReaderView& reader() const { return *m_reader; }
    [[nodiscard]] ReadingCommands& commands() const { return *m_commands; }
    [[nodiscard]] ReadingTools& tools() const { return *m_tools; }

private:
    void showArticle();
    void loadText();
    void showText(const QString& text);
    void showProblem(const QString& message);
    void refreshMarks();
    void refreshEmphasis();
    void onSnapshot(const Touched& touched);
    void onMarksClicked(const std::vector<Covering>& claims);
    void setColours(ColourBy by);
    void onKey(QKeyEvent* event);
    void showSentence(StatementId statement);
    [[nodiscard]] QWidget* makeEmptyState();
    [[nodiscard]] QWidget* makeDesk();

    Context& m_context;
    ReaderView* m_reader = nullptr;
    ArticleHead* m_head = nullptr;
    ReadingCommands* m_commands = nullptr;
    CodingStrip* m_coding = nullptr;
    FindBar* m_findBar = nullptr;
    QWidget* m_desk = nullptr; ///< The reader with the bars beneath it; made of the two.
    ReadingTools* m_tools = nullptr;
    QWidget* m_empty = nullptr;
    std::optional<TextId> m_text; ///< What is shown, or on its way.
    ColourBy m_colours = ColourBy::Side;
    bool m_isLoading = false;
    std::optional<StatementId> m_wantedSentence; ///< To be shown when the text has come.
};

} // namespace tasrih

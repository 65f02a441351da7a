// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/settings/colour_by.h"

#include <QtCore/QObject>

class QSplitter;

namespace tasrih {

class CompanionPane;
class ReaderView;

/// Brings a second article beside the one that is open: Ctrl+\ opens and closes it, F6 changes the keys from one to the
/// other, F7 changes their places.
class Companion : public QObject
{
    Q_OBJECT

public:
    /// @param panes holds the first reader; the second one comes beside it.
    Companion(Context& context, QSplitter& panes, ReaderView& reader);

    void toggle();
    void swap();
    void setColours(ColourBy by);
    /// The second article; null while there is none.
    [[nodiscard]] CompanionPane* pane() const;

private:
    void open();
    void close();
    void changeFocus();
    [[nodiscard]] std::optional<ArticleId> another() const;

    Context& m_context;
    QSplitter& m_panes;
    ReaderView& m_reader;
    CompanionPane* m_pane = nullptr; ///< Made when it is first wanted, then shown and hidden.
    ColourBy m_colours = ColourBy::Side;
    std::optional<ArticleId> m_present, m_before; ///< The articles opened last.
};

} // namespace tasrih

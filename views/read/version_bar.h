// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/retext/text_correction.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tasrih {

class ReaderView;

/// Above a text that was corrected: which version is shown, and what has no place in the present one. Hidden for a
/// text that never was.
class VersionBar : public QWidget
{
    Q_OBJECT

public:
    VersionBar(Context& context, ReaderView& reader, QWidget* parent = nullptr);

    /// Reads the versions of the open article anew.
    void refresh();
    /// @param version nothing = the present one.
    void showVersion(std::optional<TextId> version);

Q_SIGNALS:
    /// @p version nothing = the present one.
    void versionWanted(std::optional<tasrih::TextId> version);

private:
    void showVersions(const std::vector<TextVersion>& versions);
    void fillUnplaced();
    void addUnplaced(const UnplacedHighlight& highlight);
    void placeOnSelection(const UnplacedHighlight& highlight);
    void makePresent();
    void arrange();

    Context& m_context;
    ReaderView& m_reader;
    QComboBox* m_versions = nullptr;
    QToolButton* m_unplaced = nullptr;
    QToolButton* m_makePresent = nullptr;
    QLabel* m_note = nullptr;
    std::optional<TextId> m_shown;
};

} // namespace tasrih

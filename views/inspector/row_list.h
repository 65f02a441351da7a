// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tasrih {

class TextField;

/// What stands in one row of a list.
struct ListRow
{
    qint64 key = 0;
    QString text;
    std::optional<QColor> mark;    ///< A dot before the text.
    std::optional<QString> detail; ///< A second text that can be edited, where there is one.
    QString detailHint;            ///< What is to be typed there.
    QString note = {};             ///< Smaller, under the text; may be empty.
    QString link = {};             ///< Where the text leads; empty where it is none that can be followed.

    friend bool operator==(const ListRow&, const ListRow&) = default;
};

/// Short rows under each other, each with a button that takes it away. Built anew only where they differ.
class RowList : public QWidget
{
    Q_OBJECT

public:
    enum class Access
    {
        Editable,
        ReadOnly
    };

    RowList(const QString& name, const QString& removeTip, Access access, QWidget* parent = nullptr);

    void showRows(const std::vector<ListRow>& rows);
    /// Gives all rows but the first a button that moves them up. To be called before rows are shown.
    void setOrdered(const QString& upTip) { m_upTip = upTip; }
    /// Gives each row a button that activates it; a row whose text is a link is activated by that.
    void setActivatable(const QString& tip) { m_activateTip = tip; }

Q_SIGNALS:
    void upWanted(qint64 key);
    void activated(qint64 key);
    void removeWanted(qint64 key);
    /// @param field says so where it can't be saved.
    void detailCommitted(qint64 key, const QString& text, tasrih::TextField* field);
    /// The second text of the row @p key is edited in @p field from now on.
    void detailMade(qint64 key, tasrih::TextField* field);

private:
    [[nodiscard]] bool hasSameRows(const std::vector<ListRow>& rows) const;
    [[nodiscard]] QWidget* newRow(const ListRow& row);
    [[nodiscard]] TextField* newDetail(const ListRow& row, QWidget* parent);

    [[nodiscard]] QWidget* newText(const ListRow& row, QWidget* parent);

    QString m_removeTip;
    QString m_upTip;
    QString m_activateTip;
    Access m_access;
    QVBoxLayout* m_column = nullptr;
    std::vector<ListRow> m_rows;
    std::vector<TextField*> m_details; ///< One for each row; null where it has none.
};

} // namespace tasrih

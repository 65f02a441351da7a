// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace tasrih {

/// A heading that folds what is under it: an arrow, the title, and in grey what is in it while it is folded. Checked
/// means open.
class HeadingButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Weight
    {
        Strong,
        Plain
    };

    HeadingButton(const QString& name, Weight weight, QWidget* parent = nullptr);

    /// Shown while folded, cut to the room there is.
    void setSummary(const QString& summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    Weight m_weight;
    QString m_summary;
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"
#include "views/inspector/section.h"

namespace tasrih {

/// When it was said. Unknown until stated: the day of publication bounds it, but never fills it in by itself.
class SaidOnSection : public Section
{
    Q_OBJECT

public:
    explicit SaidOnSection(EditScope& scope, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] TextField& field() const { return *m_field; }

private:
    [[nodiscard]] Reading reading(const QString& typed) const;
    void commit(const QString& typed);

    EditScope& m_scope;
    QFormLayout* m_layout = nullptr;
    TextField* m_field = nullptr;
    QToolButton* m_sameDay = nullptr;
    Form<Saying> m_form;
};

} // namespace tasrih

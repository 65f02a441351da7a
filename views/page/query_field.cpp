// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/query_field.h"

#include "models/context/context.h"
#include "models/words/plain_text.h"
#include "views/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace tasrih {

QueryField::QueryField(Context& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_labels(new QStringListModel(this))
    , m_completer(new QCompleter(m_labels, this))
{
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("edit-find")), LeadingPosition);
    m_completer->setWidget(this); // Not setCompleter(): only the word at the cursor is completed.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("queryOffers"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_isTaking)
            return;
        offer();
        Q_EMIT queryEdited();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void QueryField::offer()
{
    m_offered = completionsOf(*m_context.snapshot(), text(), cursorPosition());
    QStringList labels;
    for (const Completion& completion : m_offered)
        labels << oneLine(completion.label);
    m_labels->setStringList(labels);
    if (labels.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter takes what was chosen, not what happens to stand first.
}

void QueryField::take(int row)
{
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const Completion completion = m_offered[std::size_t(row)];
    m_isTaking = true;
    setSelection(int(completion.from), int(completion.to - completion.from));
    insert(completion.text); // What the field undoes.
    m_isTaking = false;
    if (completion.text.endsWith(u':'))
        offer();
    Q_EMIT queryEdited();
}

void QueryField::showProblem(const std::optional<QueryProblem>& problem)
{
    if (!problem && !m_isMarked)
        return; // What is being composed would go.
    m_isMarked = problem.has_value();
    QList<QInputMethodEvent::Attribute> attributes;
    if (problem && !text().isEmpty()) {
        int from = std::clamp(int(problem->at), 0, int(text().size()) - 1);
        int to = from;
        while (to < text().size() && !text()[to].isSpace())
            ++to;
        while (from > 0 && text()[from].isSpace())
            --from;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme().warning);
        format.setForeground(theme().warning);
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, from - cursorPosition(),
                                                   std::max(to - from, 1), format);
    }
    // The only way to colour a part of such a line.
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void QueryField::keyPressEvent(QKeyEvent* event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool isChoosing = isOffering && m_completer->popup()->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChoosing)
            break;
        m_completer->popup()->hide();
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Down:
        if (isOffering)
            break;
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_Escape:
        if (isOffering || text().isEmpty())
            break;
        clear();
        Q_EMIT queryEdited();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tasrih

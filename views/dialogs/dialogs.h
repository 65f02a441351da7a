// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

class QWidget;

namespace tasrih {

struct FileQuestion
{
    QString title;
    QString folder; ///< Where to begin; empty: where the last file was.
    QString name;   ///< Proposed name, for saving.
    QString filter; ///< As QFileDialog takes it: "Tasrih projects (*.tasrih)".
    QString suffix; ///< Added to a name without one, for saving.
};

struct Message
{
    enum class Kind
    {
        Information,
        Problem
    };
    Kind kind = Kind::Information;
    QString title;
    QString text;   ///< What happened, to what, and what to do.
    QString detail; ///< For a report; may be empty.
};

struct Question
{
    QString title;
    QString text;
    QString yes;              ///< The verb on the button that goes on.
    bool destructive = false; ///< Then the button that stops is the default.
};

struct TextQuestion
{
    QString title;
    QString label;
    QString text; ///< What stands in the field at first.
};

/// All that the program asks in dialogs of the system, behind one face, so that tests can answer.
class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs() = default;

    /// The path chosen, empty when the dialog was left.
    virtual QString openFile(QWidget* parent, const FileQuestion& question);
    virtual QStringList openFiles(QWidget* parent, const FileQuestion& question);
    virtual QString chooseFolder(QWidget* parent, const FileQuestion& question);
    virtual QString saveFile(QWidget* parent, const FileQuestion& question);
    virtual void message(QWidget* parent, const Message& message);
    virtual bool confirm(QWidget* parent, const Question& question);
    virtual std::optional<QString> getText(QWidget* parent, const TextQuestion& question);
};

/// The dialogs in use.
[[nodiscard]] Dialogs& dialogs();
/// Puts others in their place; they must outlive their use. Null brings the real ones back.
void setDialogs(Dialogs* replacement);

} // namespace tasrih

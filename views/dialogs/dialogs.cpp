// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogs.h"

#include "models/words/plain_text.h"
#include "views/settings/settings.h"
#include "views/theme/text_guard.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tasrih {

namespace {

Dialogs*& inUse()
{
    static Dialogs* dialogs = nullptr;
    return dialogs;
}

QString startOf(const FileQuestion& question)
{
    const QString folder = question.folder.isEmpty() ? Settings().lastFolder() : question.folder;
    return question.name.isEmpty() ? folder : QDir(folder).filePath(question.name);
}

void rememberFolderOf(const QString& path)
{
    if (!path.isEmpty())
        Settings().setLastFolder(QFileInfo(path).absolutePath());
}

} // namespace

QString Dialogs::openFile(QWidget* parent, const FileQuestion& question)
{
    const QString path = QFileDialog::getOpenFileName(parent, question.title, startOf(question), question.filter);
    rememberFolderOf(path);
    return path;
}

QStringList Dialogs::openFiles(QWidget* parent, const FileQuestion& question)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, question.title, startOf(question), question.filter);
    if (!paths.isEmpty())
        rememberFolderOf(paths.constFirst());
    return paths;
}

QString Dialogs::chooseFolder(QWidget* parent, const FileQuestion& question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, startOf(question));
}

QString Dialogs::saveFile(QWidget* parent, const FileQuestion& question)
{
    // An object rather than the static function: only so is the suffix added before it is asked whether to replace.
    QFileDialog dialog(parent, question.title, startOf(question), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(question.suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    rememberFolderOf(dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

void Dialogs::message(QWidget* parent, const Message& message)
{
    const bool problem = message.kind == Message::Kind::Problem;
    QMessageBox box(problem ? QMessageBox::Warning : QMessageBox::Information, message.title, {}, QMessageBox::Ok,
                    parent);
    setPlainText(box, message.text);
    box.setDetailedText(message.detail);
    box.exec();
}

bool Dialogs::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, {}, QMessageBox::NoButton, parent);
    setPlainText(box, question.text);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QCoreApplication::translate("Dialogs", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> Dialogs::getText(QWidget* parent, const TextQuestion& question)
{
    constexpr qsizetype mostLetters = 400;
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(inLabel(question.label, mostLetters));
    dialog.setTextValue(question.text);
    for (QLabel* label : dialog.findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    return dialog.exec() == QDialog::Accepted ? std::optional<QString>(dialog.textValue()) : std::nullopt;
}

Dialogs& dialogs()
{
    static Dialogs real;
    return inUse() ? *inUse() : real;
}

void setDialogs(Dialogs* replacement)
{
    inUse() = replacement;
}

} // namespace tasrih

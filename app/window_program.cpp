// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include <QtWidgets/QApplication>

namespace tasrih {

int runWindowProgram(int& argc, char** argv)
{
    QApplication application(argc, argv);
    return 0;
}

} // namespace tasrih

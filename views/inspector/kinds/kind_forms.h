// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/kinds/assertion_form.h"
#include "views/inspector/kinds/figure_form.h"
#include "views/inspector/kinds/stance_form.h"
#include "views/inspector/kinds/withdrawal_form.h"

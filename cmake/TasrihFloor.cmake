# SPDX-License-Identifier: GPL-3.0-or-later
# Flags and warnings stand in one INTERFACE target; tasrih_floor() makes a library of a folder.

add_library(tasrih_flags INTERFACE)
target_compile_options(tasrih_flags INTERFACE
  # Warnings that hang on the optimiser are wrong at times: they must not keep a user from building a release.
  $<$<NOT:$<CONFIG:Release>>:-Werror>
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wduplicated-cond -Wlogical-op -Wnull-dereference -Wdouble-promotion -Wformat=2
  -Wno-missing-field-initializers)
# Lets ccache serve sources that use a precompiled header.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(tasrih_flags INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(tasrih_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(tasrih_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(TASRIH_SANITIZE)
  target_compile_options(tasrih_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined -Wno-null-dereference -Wno-maybe-uninitialized)
  target_link_options(tasrih_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TASRIH_FUZZ)
  target_compile_options(tasrih_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined -Wno-unknown-warning-option -Wno-error)
endif()

# tasrih_pch_sum(NAME headers...): ccache takes this sum in place of the precompiled header's own bytes, which differ
# from build to build. Only headers of libraries may stand in a precompiled header, so their versions are the sum.
function(tasrih_pch_sum name)
  get_target_property(folder ${name} BINARY_DIR)
  string(SHA256 sum "${ARGN} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_BUILD_TYPE} ${TASRIH_SANITIZE}")
  file(CONFIGURE OUTPUT ${folder}/CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum CONTENT "${sum}\n" @ONLY)
endfunction()

# tasrih_floor(NAME HEADERS <precompiled headers> FOLDERS <subject folders>): a static library of all sources below
# the folders named. Sources are globbed so that a new file needs no second entry.
function(tasrih_floor name)
  cmake_parse_arguments(FLOOR "" "" "HEADERS;FOLDERS" ${ARGN})
  set(sources)
  foreach(folder IN LISTS FLOOR_FOLDERS)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND sources ${found})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC tasrih_flags)
  target_precompile_headers(${name} PRIVATE ${FLOOR_HEADERS})
  tasrih_pch_sum(${name} ${FLOOR_HEADERS})
endfunction()

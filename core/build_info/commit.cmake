# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a header with the commit of SOURCE, only when it changed. COMMIT overrides what git says.
if(NOT COMMIT)
    execute_process(COMMAND git -C ${SOURCE} rev-parse --short HEAD OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE
        ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
        set(COMMIT unknown)
    endif()
endif()
set(text "#define DEADAIR_COMMIT \"${COMMIT}\"\n")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} before)
endif()
if(NOT text STREQUAL "${before}")
    file(WRITE ${OUTPUT} ${text})
endif()

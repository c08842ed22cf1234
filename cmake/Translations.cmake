# `translations`: reads every message("context", "text") into sdmatte.ts in the build folder, and
# brings the languages in translations/ up to date. Needs qt6-l10n-tools.
find_program(SDMATTE_LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_package(Python3 COMPONENTS Interpreter)
if(SDMATTE_LUPDATE AND Python3_FOUND)
  file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
  add_custom_target(translations
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/scripts/extract_messages.py"
            "${PROJECT_SOURCE_DIR}" "${SDMATTE_LUPDATE}" "${CMAKE_BINARY_DIR}/sdmatte.ts"
            ${languages}
    VERBATIM)
endif()

# `translations`: reads every message("context", "text") of core/ and app/ into sdmatte.ts in the
# build folder, and brings the languages in translations/ up to date. Needs qt6-l10n-tools.
find_program(SDMATTE_LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
if(SDMATTE_LUPDATE)
  file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
  add_custom_target(translations
    COMMAND "${SDMATTE_LUPDATE}" -silent -locations none -tr-function-alias translate+=message
            core app -ts "${CMAKE_BINARY_DIR}/sdmatte.ts" ${languages}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    VERBATIM)
endif()

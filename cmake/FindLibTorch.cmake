# LibTorch from the PyPI wheel, as run.sh lays it into the user's cache folder. Own imported
# targets: the wheel's own CMake package demands the CUDA toolkit, which no build needs here.
#   LibTorch::c10, LibTorch::torch_cpu
#   LibTorch::gomp         its OpenMP, for loops of ours that share its threads
#   SDMATTE_LIBTORCH       the folder that holds torch/ and nvidia/
#   LibTorch_CUDA_LIBRARY  where its CUDA part is, or would be: it is loaded when a program runs
if(DEFINED ENV{XDG_CACHE_HOME})
  set(_libtorch_cache "$ENV{XDG_CACHE_HOME}/sdmatte-studio")
else()
  set(_libtorch_cache "$ENV{HOME}/.cache/sdmatte-studio")
endif()
find_path(SDMATTE_LIBTORCH torch/lib/libtorch_cpu.so
  PATHS "${_libtorch_cache}/libtorch-2.11.0-cuda" "${_libtorch_cache}/libtorch-2.11.0-cpu"
  NO_DEFAULT_PATH
  DOC "Folder that holds torch/ and nvidia/ of LibTorch 2.11.0 (./run.sh --build installs it)")

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
  REQUIRED_VARS SDMATTE_LIBTORCH
  REASON_FAILURE_MESSAGE
    "Run ./run.sh --build, which installs it, or configure with -DSDMATTE_NETWORK=OFF.")

if(LibTorch_FOUND AND NOT TARGET LibTorch::torch_cpu)
  set(LibTorch_LIBRARY_DIR "${SDMATTE_LIBTORCH}/torch/lib")
  set(LibTorch_CUDA_LIBRARY "${LibTorch_LIBRARY_DIR}/libtorch_cuda.so")
  set(_libtorch_include "${SDMATTE_LIBTORCH}/torch/include")
  foreach(_libtorch_part c10 torch_cpu)
    add_library(LibTorch::${_libtorch_part} SHARED IMPORTED GLOBAL)
    set_target_properties(LibTorch::${_libtorch_part} PROPERTIES
      IMPORTED_LOCATION "${LibTorch_LIBRARY_DIR}/lib${_libtorch_part}.so")
    # After everything else: torch carries an fmt of its own, which would shadow the system's.
    target_compile_options(LibTorch::${_libtorch_part} INTERFACE
      "SHELL:-idirafter \"${_libtorch_include}\""
      "SHELL:-idirafter \"${_libtorch_include}/torch/csrc/api/include\"")
    target_compile_definitions(LibTorch::${_libtorch_part} INTERFACE AT_PER_OPERATOR_HEADERS)
  endforeach()
  target_link_libraries(LibTorch::torch_cpu INTERFACE LibTorch::c10)
  add_library(LibTorch::gomp SHARED IMPORTED GLOBAL)
  set_target_properties(LibTorch::gomp PROPERTIES
    IMPORTED_LOCATION "${LibTorch_LIBRARY_DIR}/libgomp.so.1")
endif()
